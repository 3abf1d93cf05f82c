import { createHash } from 'node:crypto'
import { lastDay } from '#src/domain/dates/dates.ts'
import type { PublishedMission } from '#src/publish/read-mission.ts'
import type { PackageTable, TableColumn } from '#src/publish/tables/table-of.ts'
import type { PublishedView } from '#src/publish/whole-view.ts'
import { textIn } from '#src/domain/names/text-in.ts'

/** Version 2.0 of the standard: readers take a descriptor without it for version 1. */
const profile = (name: string): string => `https://datapackage.org/profiles/2.0/${name}.json`

/** How large a file is, and what shows that it came whole. */
const sumOf = (content: string | Uint8Array): { bytes: number; hash: string } => ({
  bytes: Buffer.byteLength(content),
  hash: `sha256:${createHash('sha256').update(content).digest('hex')}`,
})

const fieldOf = ({ name, type, isRequired, choices, pattern, least }: TableColumn) => {
  const constraints = {
    ...(isRequired && { required: true }),
    ...(choices.length > 0 && { enum: type === 'string' ? choices : choices.map(Number) }),
    ...(pattern !== null && { pattern }),
    ...(least !== null && { minimum: least }),
  }
  return { name, type, ...(Object.keys(constraints).length > 0 && { constraints }) }
}

/** A table that leads to itself leaves its own name out, as the standard asks. */
const keysOf = ({ name, columns }: PackageTable) =>
  columns.flatMap(({ name: column, leadsTo }) =>
    leadsTo === null
      ? []
      : [
          {
            fields: [column],
            reference: { ...(leadsTo !== name && { resource: leadsTo }), fields: ['id'] },
          },
        ],
  )

const tableResource = (table: PackageTable, csv: string, description: string) => {
  const foreignKeys = keysOf(table)
  return {
    $schema: profile('dataresource'),
    name: table.name,
    path: `${table.name}.csv`,
    type: 'table',
    description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    ...sumOf(csv),
    schema: {
      fieldsMatch: 'exact',
      fields: table.columns.map(fieldOf),
      missingValues: [''],
      ...(table.key.length > 0 && { primaryKey: table.key }),
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
  }
}

const mediaTypes: readonly (readonly [end: string, type: string, format: string])[] = [
  ['.topo.json', 'application/json', 'topojson'],
  ['.geojson', 'application/geo+json', 'geojson'],
  ['.json', 'application/json', 'json'],
  ['.kml', 'application/vnd.google-earth.kml+xml', 'kml'],
]

const fileResource = (path: string, content: string) => {
  const [, mediatype = 'text/plain', format = 'txt'] = mediaTypes.find(([end]) => path.endsWith(end)) ?? []
  return {
    $schema: profile('dataresource'),
    name: path.toLowerCase().replaceAll('_', '-').replaceAll('.', '-'),
    path,
    format,
    mediatype,
    encoding: 'utf-8',
    ...sumOf(content),
  }
}

/** Letters that the standard allows in the name of a licence. */
const licenceName = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/[^-a-zA-Z0-9._]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')

/** What the descriptor of a package lists. */
export type PackageFiles = {
  tables: readonly (readonly [table: PackageTable, csv: string])[]
  /** Files that are no tables, by their paths. */
  others: ReadonlyMap<string, string>
}

/**
 * Describes the tables and other files of a mission by Data Package 2.0: types and keys of every table, the
 * documents that the data rest on, and licences, which are said not to be stated where they are not.
 */
export const descriptorOf = (
  { mission }: PublishedMission,
  { sources, words, language }: PublishedView,
  { tables, others }: PackageFiles,
): string => {
  const named = { name: textIn(mission.name, language), country: textIn(mission.country, language) }
  const descriptions: Readonly<Record<string, string>> = words.tables
  return `${JSON.stringify(
    {
      $schema: profile('datapackage'),
      name: `drawdown-${mission.id}`,
      title: words.title(textIn(mission.shortName, language)),
      description: [words.summary(named.name, named.country), textIn(mission.coverage.note, language), words.notUn].join('\n\n'), // prettier-ignore
      version: mission.dataVersion,
      created: `${lastDay(mission.updated)}T00:00:00Z`,
      keywords: ['peacekeeping', 'withdrawal', textIn(mission.shortName, language), named.country],
      licenses: [
        { name: 'none-stated', title: `${words.noLicence}. ${words.noLicenceWhy}` },
        ...mission.credits.map(({ layer, credit, licence, url }) => ({
          name: licenceName(textIn(licence, language)),
          path: url,
          title: `${textIn(layer, language)}: ${textIn(licence, language)} (${credit})`,
        })),
      ],
      sources: [...sources.values()].map(({ publisher, title, date, url }) => ({
        title: [publisher, title, date].filter(Boolean).join(', '),
        path: url,
      })),
      resources: [
        ...tables.map(([table, csv]) => tableResource(table, csv, words.table(descriptions[table.name] ?? table.name))), // prettier-ignore
        ...[...others].map(([path, content]) => fileResource(path, content)),
      ],
    },
    null,
    1,
  )}\n`
}
