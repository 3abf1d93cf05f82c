import { lastDay } from '#src/domain/dates/dates.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import type { SiteFeature } from '#src/export/gis/site-layer.ts'
import { zipFiles } from '#src/export/zip-files.ts'
import type { PublishedMission } from '#src/publish/read-mission.ts'
import { csvOf } from '#src/publish/tables/csv.ts'
import { periodsTable } from '#src/publish/tables/periods-table.ts'
import { type PackageTable, tablesOf } from '#src/publish/tables/table-of.ts'
import type { PublishedView } from '#src/publish/whole-view.ts'
import { optionalFiles, recordFiles } from '#src/schema/names.ts'
import { datasetBibtex, datasetCff, datasetRis } from '#src/text/dataset-citation.ts'
import { descriptorOf } from './descriptor.ts'
import { readmeOf } from './readme.ts'

/** All tables of a mission: those of its list files, and the stretches worked out of them. */
const missionTables = (
  { recordsOf, published }: Pick<PublishedMission, 'recordsOf' | 'published'>,
  features: readonly SiteFeature[],
): readonly PackageTable[] => [
  ...[...recordFiles, ...optionalFiles.filter((file) => published.has(`${file}.json`))].flatMap((file) =>
    tablesOf(file, recordsOf(file)),
  ),
  periodsTable(features),
]

type Made = {
  files: Readonly<Record<string, string>>
  /** Lines of each table, by the name of its file. */
  rows: ReadonlyMap<string, number>
  zip: Uint8Array
}

/**
 * The data package of a mission: its tables, their description, what they are in words, how to cite them; and
 * all of that with its GIS files and its JSON as one zip. `gis` are the files for GIS.
 */
export const packageFiles = (
  published: PublishedMission,
  views: readonly PublishedView[],
  gis: Readonly<Record<string, string>>,
  features: readonly SiteFeature[],
): Made => {
  const { mission } = published
  const [view] = views
  if (!view) throw new Error('no language to describe a package in')
  const tables = missionTables(published, features)
  const csvs = tables.map((table) => [table, csvOf(table)] as const)
  const others = new Map([...Object.entries(gis), ...published.published])
  const cited = {
    mission: mission.id,
    title: view.words.title(textIn(mission.shortName, view.language)),
    version: mission.dataVersion,
    updated: lastDay(mission.updated),
    please: view.words.please,
    url: view.link.startsWith('..') ? null : view.link,
  }
  const files = {
    'datapackage.json': descriptorOf(published, view, { tables: csvs, others }),
    'README.md': readmeOf(views, tables),
    'CITATION.cff': datasetCff(cited),
    'citation.bib': datasetBibtex(cited),
    'citation.ris': datasetRis(cited),
    ...Object.fromEntries(csvs.map(([{ name }, csv]) => [`${name}.csv`, csv])),
  }
  const rowsOf = new Map(tables.map(({ name, rows }) => [`${name}.csv`, rows.length]))
  return { files, rows: rowsOf, zip: zipFiles({ ...files, ...Object.fromEntries(others) }) }
}
