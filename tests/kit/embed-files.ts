import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type EmbedName, embedRows } from '#src/domain/page/embeds.ts'
import { firstMission } from '#src/build/missions.ts'
import type { Language } from '#src/schema/languages.ts'

/** What a reader's browser loads of the folder with the assets: by its name there, or by how it begins. */
const assetNamed = (assets: readonly string[], begin: string, end: string): string => {
  const found = assets.filter((name) => name.startsWith(begin) && name.endsWith(end))
  const [only] = found.toSorted((one, other) => one.length - other.length)
  if (only === undefined) throw new Error(`the build has no ${begin}…${end}`)
  return `assets/${only}`
}

/** Every file of a build that an embed of a mission loads, by its path there. */
export const embedFiles = (
  dist: string,
  name: EmbedName,
  language: Language,
  mission = firstMission('data'),
): readonly string[] => {
  const html = readFileSync(join(dist, 'embed.html'), 'utf8')
  const assets = readdirSync(join(dist, 'assets'))
  const folder = readdirSync(join(dist, 'assets'), { withFileTypes: true }).find(
    (entry) => entry.isDirectory() && entry.name.startsWith('embed-'),
  )
  if (!folder) throw new Error('the build has no packs for embeds')
  return [
    'embed.html',
    ...[...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/gu)].map(([, path = '']) => path),
    assetNamed(assets, 'noto-sans-latin-400-', '.woff2'),
    assetNamed(assets, `embed-of-${name}-`, '.js'),
    assetNamed(assets, `embed-words-${name}-${language}-`, '.js'),
    `${mission}/mission.json`,
    ...['core', ...embedRows[name].packs].map(
      (pack) => `assets/${folder.name}/${mission}-${language}-${pack}.json`,
    ),
  ]
}
