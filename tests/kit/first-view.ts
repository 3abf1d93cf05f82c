import { packName } from '#src/domain/files/pack-name.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { manifestOf } from '#src/build/manifest-apart.ts'
import { firstMission } from '#src/build/missions.ts'
import type { Language } from '#src/schema/languages.ts'

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

/** The links and scripts of index.html with what they ask for, as paths in the folder of the build. */
const namedInHtml = (html: string): { tag: string; path: string }[] =>
  [...html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="\.\/([^"]+)"[^>]*>/gu)].map(
    ([tag, path = '']) => ({ tag, path }),
  )

/** What head.js asks for on a reader's behalf: the texts in the one language. */
const askedByHead = (tag: string, language: string): boolean => {
  const [, key] = /data-for="([^"]*)"/u.exec(tag) ?? []
  return key === language || key === ''
}

/** The folder of the packs in a build, with its slash at the end. */
export const packFolder = (dist: string): string => {
  const html = readFileSync(join(dist, 'index.html'), 'utf8')
  const [, folder] = /data-packs="[^"]*" href="\.\/([^"]+)"/u.exec(html) ?? []
  if (folder === undefined) throw new Error('index.html names no packs')
  return folder
}

/** Every file of a build that a first visit to a mission in a language loads before its first view, by its path there. */
export const firstViewFiles = (
  dist: string,
  language: Language,
  mission = firstMission('data'),
): readonly string[] => {
  const manifest = v.parse(Manifest, JSON.parse(readFileSync(manifestOf(dist), 'utf8')))
  const named = namedInHtml(readFileSync(join(dist, 'index.html'), 'utf8'))
  return [
    ...new Set([
      'index.html',
      ...named
        // The icon for home screens is asked for when a reader puts the page there.
        .filter(({ tag }) => !tag.includes('apple-touch-icon'))
        // Styles that stand in the page are named as loaded.
        .filter(({ tag }) => !tag.includes(' disabled '))
        .filter(({ tag }) => / rel="|<script/u.test(tag) || askedByHead(tag, language))
        .map(({ path }) => path),
      packFolder(dist) + packName(mission, language),
      // Its styles stand in the page.
      ...[...withImports(manifest, 'index.html')].filter((path) => !path.endsWith('.css')),
    ]),
  ]
}
