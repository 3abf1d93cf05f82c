import { firstMission, missionIds } from './missions.ts'
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Plugin, transformWithOxc } from 'vite'
import { languageCodes } from '#src/schema/languages.ts'
import { manifests } from './manifests.ts'

const offlineFolder = fileURLToPath(new URL('../offline', import.meta.url))

const iconNames = ['icon.svg', 'icon-180.png', 'icon-192.png', 'icon-512.png']

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0

const jsonIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted()

/**
 * The published data as the worker keeps it: files of all missions together, and the size of each file of a
 * mission. All folders have the same files, so their names are written once.
 */
const dataFiles = (data: string) => {
  const ids = missionIds(data)
  const files = [...new Set(ids.flatMap((id) => jsonIn(join(data, id))))].toSorted()
  const sizes = ids.map((id) => [id, files.map((name) => sizeOf(join(data, id, name)))] as const)
  return { common: jsonIn(data), files, missions: Object.fromEntries(sizes), first: firstMission(data) }
}

const hash = (parts: readonly (string | Uint8Array)[]): string => {
  const sum = createHash('sha256')
  for (const part of parts) sum.update(part)
  return sum.digest('hex').slice(0, 16)
}

/**
 * Not kept offline: packs, first views and their styles, which only a visit without a worker needs. The .woff
 * files are for PDF.
 */
const isKept = (path: string): boolean =>
  path.startsWith('assets/') && !/\.(map|json|html)$|\/first-views-/u.test(path)

/**
 * Makes the build installable and able to work without a line: icons, a manifest in each language, and sw.js,
 * which knows every file of this build.
 */
export const offlineApp = (data: string): Plugin => ({
  name: 'offline-app',
  apply: 'build',
  enforce: 'post',
  transformIndexHtml: () => [
    { tag: 'link', attrs: { rel: 'apple-touch-icon', href: './icons/icon-180.png' }, injectTo: 'head' },
    ...languageCodes.map((language) => ({
      tag: 'link',
      attrs: { 'data-for': language, 'data-rel': 'manifest', href: `./manifest-${language}.webmanifest` },
      injectTo: 'head' as const,
    })),
  ],
  generateBundle: {
    order: 'post',
    async handler(_options, bundle) {
      for (const name of iconNames)
        this.emitFile({
          type: 'asset',
          fileName: `icons/${name}`,
          source: readFileSync(join(offlineFolder, 'icons', name)),
        })
      for (const [fileName, content] of manifests())
        this.emitFile({ type: 'asset', fileName, source: JSON.stringify(content, null, 2) })
      const files = Object.values(bundle).filter(({ fileName }) => isKept(fileName))
      const page = bundle['index.html']
      const html = page?.type === 'asset' ? page.source : ''
      const entry = files.find((file) => file.type === 'chunk' && file.isEntry)?.fileName ?? ''
      const worker = readFileSync(join(offlineFolder, 'worker.ts'), 'utf8')
      const app = [
        './',
        ...files.map(({ fileName }) => fileName).toSorted(),
        ...iconNames.map((name) => `icons/${name}`),
        ...manifests().keys(),
      ]
      const version = hash([html, worker, ...app])
      const build = { version, app, ...dataFiles(data), entry }
      const { code } = await transformWithOxc(worker, 'worker.ts', {
        target: 'es2022',
      })
      this.emitFile({
        type: 'asset',
        fileName: 'sw.js',
        source: `const BUILD = ${JSON.stringify(build)}\n${code}`,
      })
    },
  },
})
