import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** Safe inside a script element, whatever it holds. */
const inScript = (code: string): string =>
  code.replaceAll(/<\/(script)/giu, '<\\/$1').replaceAll('<!--', '<\\!--')

const inJson = (json: string): string => JSON.stringify(JSON.parse(json)).replaceAll('<', '\\u003c')

const dataElements = (data: string): string =>
  readdirSync(data, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.json') && !path.startsWith('schema/'))
    .toSorted()
    .map(
      (path) =>
        `<script type="application/json" data-file="${path}">${inJson(readFileSync(join(data, path), 'utf8'))}</script>`,
    )
    .join('\n')

/**
 * Makes the build one HTML file with scripts, styles, fonts, texts and data inside, for a USB stick or a mail
 * (`npm run build:single`). queries/fetch-json.ts finds the data in its elements.
 */
export const singleFile = (data: string, name: string): Plugin => ({
  name: 'single-file',
  apply: 'build',
  enforce: 'post',
  config: () => ({
    publicDir: false,
    build: {
      outDir: 'dist-single',
      manifest: false,
      cssCodeSplit: false,
      assetsInlineLimit: (path: string) => !path.endsWith('.woff'),
      modulePreload: false,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  }),
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const page = bundle['index.html']
      if (page?.type !== 'asset') throw new Error('the build has no index.html')
      const files = Object.values(bundle)
      const scripts = files.flatMap((file) => (file.type === 'chunk' ? file.code : []))
      const styles = files.flatMap((file) =>
        file.type === 'asset' && file.fileName.endsWith('.css') ? String(file.source) : [],
      )
      const html = String(page.source)
        .replaceAll(/\s*<(?:script|link)\b[^>]*(?:src|href)="\.\/[^>]*>(?:<\/script>)?/gu, '')
        .replace('</head>', () => `<style>${styles.join('\n')}</style>\n</head>`)
        .replace(
          '</body>',
          () =>
            `${dataElements(data)}\n${scripts.map((code) => `<script type="module">${inScript(code)}</script>`).join('\n')}\n</body>`,
        )
      const licences = files.find(({ fileName }) => fileName === 'licences.md')
      const notices = licences?.type === 'asset' ? String(licences.source).replaceAll('--', '- -') : ''
      for (const file of files) delete bundle[file.fileName]
      this.emitFile({
        type: 'asset',
        fileName: name,
        source: `${html}\n<!-- Licences of what is inside:\n${notices}\n-->\n`,
      })
    },
  },
  writeBundle({ dir = '' }) {
    const size = readFileSync(join(dir, name)).length
    this.info(`${join(dir, name)}: ${(size / 1_000_000).toFixed(2)} MB`)
  },
})
