/** What a frame may do that shows an embed: run, and open Drawdown in a tab of its own. Nothing else. */
const embedSandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox'

const inHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

/**
 * The lines that put an embed into another page: a frame with its name, and a script that gives each frame
 * the height that its content tells (src/embed/README.md). A frame is known by its window: one in a sandbox
 * has no origin to know it by.
 */
export const embedCode = (address: string, title: string): string => `<iframe
  src="${inHtml(address)}"
  title="${inHtml(title)}"
  sandbox="${embedSandbox}"
  loading="lazy"
  width="100%"
  height="600"
  style="border: 0"
></iframe>
<script>
  addEventListener('message', ({ source, data }) => {
    if (data?.type !== 'drawdown:height' || !(data.height > 0)) return
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.contentWindow === source) frame.style.height = data.height + 'px'
  })
</script>`
