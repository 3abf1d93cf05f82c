import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { recordFiles } from '#src/schema/files.ts'

const Manifest = v.record(
  v.string(),
  v.looseObject({
    file: v.string(),
    imports: v.optional(v.array(v.string()), []),
    css: v.optional(v.array(v.string()), []),
    assets: v.optional(v.array(v.string()), []),
  }),
)
type Manifest = v.InferOutput<typeof Manifest>

/**
 * The data files that the page asks for when it opens, before anybody does anything.
 * tests/e2e/build.spec.ts holds this list against what a browser asks for.
 */
const dataFiles: readonly string[] = [
  'monusco/mission.json',
  'monusco/provinces.topo.json',
  'monusco/basemap.topo.json',
  ...recordFiles.map((file) => `monusco/${file}.json`),
]

const languages = ['src/text/en/all.ts', 'src/text/fr/all.ts']

/** A chunk with all that it imports statically, its styles, and the fonts in the format that browsers choose. */
const withImports = (manifest: Manifest, key: string, seen = new Set<string>()): ReadonlySet<string> => {
  const chunk = manifest[key]
  if (!chunk) throw new Error(`the manifest of the build has no ${key}`)
  if (seen.has(chunk.file)) return seen
  seen.add(chunk.file)
  for (const file of [...chunk.css, ...chunk.assets.filter((asset) => asset.endsWith('.woff2'))])
    seen.add(file)
  for (const next of chunk.imports) withImports(manifest, next, seen)
  return seen
}

/** What index.html itself asks for from this site, icons and preloads included. */
const namedInHtml = (html: string): string[] =>
  [...html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="\.\/([^"]+)"/gu)].map(([, path = '']) => path)

/** Every file of a build that a first visit loads, by its path in the folder of the build; of the languages, the larger. */
export const firstViewFiles = (dist: string): readonly string[] => {
  const manifest = v.parse(Manifest, JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')))
  const size = (path: string): number => statSync(join(dist, path)).size
  const [language = ''] = languages
    .flatMap((key) => manifest[key]?.file ?? [])
    .toSorted((one, other) => size(other) - size(one))
  return [
    ...new Set([
      'index.html',
      ...namedInHtml(readFileSync(join(dist, 'index.html'), 'utf8')),
      ...withImports(manifest, 'index.html'),
      language,
      ...dataFiles,
    ]),
  ]
}
