import type { Plugin } from 'vite'

const early = /<link rel="modulepreload" crossorigin href="(\.\/assets\/(?:react|leaflet)-[^"]+)">/gu

/**
 * Lets the libraries of the first view set themselves up as soon as each has come: a processor that waits for the line has nothing else
 * to do, and when the last file is there it is what a reader waits for. The page imports the same modules, which run once.
 */
export const earlyScripts = (): Plugin => ({
  name: 'early-scripts',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html) =>
      html.replaceAll(
        early,
        (link, address: string) =>
          `${link}\n    <script type="module" async crossorigin src="${address}"></script>`,
      ),
  },
})
