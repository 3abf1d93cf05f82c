import * as v from 'valibot'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** Safe inside a script element, whatever it holds. */
const inScript = (code: string): string =>
  code.replaceAll(/<\/(script)/giu, '<\\/$1').replaceAll('<!--', '<\\!--')

const inJson = (json: string): string => JSON.stringify(JSON.parse(json)).replaceAll('<', '\\u003c')

/** A list of all missions with the records of some of them. */
const only = (json: string, missions: readonly string[]): string => {
  const { records, ...skeleton } = v.parse(ListOfMissions, JSON.parse(json))
  return JSON.stringify({ ...skeleton, records: records.filter(({ id }) => missions.includes(id)) })
}

const ListOfMissions = v.looseObject({ records: v.array(v.looseObject({ id: v.string() })) })

const jsonIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted()

/** The data as elements of the page: the files of the missions, and what the lists of all say of these. */
const dataElements = (data: string, missions: readonly string[]): string => {
  const read = (path: string) => readFileSync(join(data, path), 'utf8')
  const common = jsonIn(data).map((path) => {
    const json = read(path)
    return [path, path.endsWith('.topo.json') ? json : only(json, missions)] as const
  })
  const own = missions.flatMap((mission) =>
    jsonIn(join(data, mission)).map((name) => [`${mission}/${name}`, read(`${mission}/${name}`)] as const),
  )
  return [...common, ...own]
    .map(([path, json]) => `<script type="application/json" data-file="${path}">${inJson(json)}</script>`)
    .join('\n')
}

/**
 * Makes the build one HTML file with scripts, styles, fonts, texts and data inside, for a USB stick or a mail
 * (`npm run build:single -- MISSION…`). It holds the missions named. queries/fetch-json.ts finds the data in
 * its elements.
 */
export const singleFile = (data: string, name: string, missions: readonly string[]): Plugin => ({
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
            `${dataElements(data, missions)}\n${scripts.map((code) => `<script type="module">${inScript(code)}</script>`).join('\n')}\n</body>`,
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
