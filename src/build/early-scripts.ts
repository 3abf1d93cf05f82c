import type { Plugin } from 'vite'

const early = /<link rel="modulepreload" crossorigin href="(\.\/assets\/(?:react|leaflet)-[^"]+)">/gu

/**
 * Runs each library of the first view as soon as it is there: the processor is idle while the rest is on its
 * way. The page imports the same modules, which run once.
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
