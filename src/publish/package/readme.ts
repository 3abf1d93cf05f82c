import { formatDate, formatNumber } from '#src/domain/names/formats.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import type { PackageTable } from '#src/publish/tables/table-of.ts'
import type { PublishedView } from '#src/publish/whole-view.ts'

const list = (texts: readonly string[]): string => texts.map((text) => `- ${text}`).join('\n')

const inLanguage = (
  { base: { mission }, words, language }: PublishedView,
  tables: readonly PackageTable[],
): readonly string[] => {
  const descriptions: Readonly<Record<string, string>> = words.tables
  return [
    `# ${words.title(textIn(mission.shortName, language))}`,
    words.summary(textIn(mission.name, language), textIn(mission.country, language)),
    `${words.version(mission.dataVersion, formatDate(mission.updated, language))} ${words.notUn} ${textIn(mission.disclaimer, language)}`,
    `## ${words.known}`,
    textIn(mission.coverage.note, language),
    `## ${words.conventions}`,
    list(words.conventionsText),
    `## ${words.tablesHeading}`,
    [
      `| ${words.file} | ${words.rows} | ${words.what} |`,
      '|---|---:|---|',
      ...tables.map(
        ({ name, rows }) =>
          `| ${name}.csv | ${formatNumber(rows.length, language)} | ${words.table(descriptions[name] ?? name)} |`,
      ),
    ].join('\n'),
    `## ${words.gis}`,
    list([
      `sites.geojson: ${words.sitesLayer}`,
      `sites.kml: ${words.sitesKml}`,
      `areas.geojson: ${words.areasLayer}`,
    ]),
    words.inQgis,
    `## ${words.licences}`,
    list([
      words.noLicenceWhy,
      ...mission.credits.map(
        ({ layer, credit, licence, url }) =>
          `${textIn(layer, language)}: ${textIn(licence, language)}, ${credit}, ${url}`,
      ),
    ]),
  ]
}

/** What is in the files of a mission, in words: one language after the other. */
export const readmeOf = (views: readonly PublishedView[], tables: readonly PackageTable[]): string =>
  `${views.flatMap((view) => inLanguage(view, tables)).join('\n\n')}\n`
