import type { QueryClient } from '@tanstack/react-query'
import { briefingPanels } from '#src/domain/page/briefing-panels.ts'
import { findBrokenReferences } from '#src/domain/files/broken-references.ts'
import { indexSources, labelIn } from '#src/domain/sources/citations.ts'
import { buildModel, outputsOf } from '#src/domain/page/model.ts'
import { namesIn } from '#src/domain/names/names.ts'
import { buildBook } from '#src/briefing/build-book.ts'
import { panelTables } from '#src/briefing/panel-tables.ts'
import type { BriefingContext } from '#src/export/briefing/context.ts'
import { exportView } from '#src/export/context.ts'
import { ExportError } from '#src/export/export-error.ts'
import { writeCsv } from '#src/export/csv.ts'
import { bookOf } from '#src/export/xlsx/book-of.ts'
import { writeBook } from '#src/export/xlsx/write-book.ts'
import { readLayers } from '#src/panels/map/layers.ts'
import { baseOf } from '#src/queries/base-of.ts'
import { createQueryClient } from '#src/queries/query-client.ts'
import type { DataFileError } from '#src/queries/data-file-error.ts'
import { valueOr } from '#src/queries/file-result.ts'
import { loadMissionFiles } from '#src/queries/load-mission-files.ts'
import type { Loaded } from '#src/queries/records.ts'
import type { MissionFiles } from '#src/queries/use-mission-files.ts'
import type { DataProblem } from '#src/schema/read-records.ts'
import { loadHeadcounts } from '#src/text/load-headcounts.ts'
import { loadMessages } from '#src/text/load-messages.ts'
import { loadTexts } from '#src/text/load-texts.ts'
import { parseView } from '#src/url/codec.ts'
import type { Corruption } from './corrupt.ts'
import { runsInCsv, runsInXlsx, runsInXml } from './outside.ts'

/** What became of a file: refused or set aside with what was said of it, or drawn; or what went wrong. */
export type Outcome =
  | { end: 'refused' | 'set aside'; said: string }
  | { end: 'drawn' }
  | { end: 'bad'; why: string }

/** Milliseconds that a step took without a pause, at most, by the step's name. */
export type Longest = Map<string, number>

export const timed = <T>(longest: Longest, step: string, work: () => T): T => {
  const start = performance.now()
  try {
    return work()
  } finally {
    longest.set(step, Math.max(longest.get(step) ?? 0, performance.now() - start))
  }
}

const nothing: Loaded<never> = { records: [], problems: [] }

/** Puts the files of a mission where the page's readers find them; with what puts back what was there. */
export const serveFiles = (mission: string) => {
  const served = new Map<string, Uint8Array<ArrayBuffer>>()
  const client = createQueryClient()
  client.setDefaultOptions({ queries: { retry: false } })
  const before = { document: globalThis.document, fetch: globalThis.fetch }
  const base = 'https://drawdown.example/'
  Object.assign(globalThis, {
    document: { baseURI: base, querySelector: () => null },
    fetch: (asked: URL) => {
      const bytes = served.get(asked.href.slice(`${base}${mission}/`.length))
      return Promise.resolve(
        bytes ? new Response(bytes, { headers: { 'content-type': 'application/json' } }) : new Response(null, { status: 404 }), // prettier-ignore
      )
    },
  })
  return { served, client, putBack: () => Object.assign(globalThis, before) }
}

const listsOf = (files: MissionFiles) => ({
  provinces: files.provinces,
  contributors: files.contributors,
  sites: files.sites,
  contingents: files.contingents,
  deployments: files.deployments,
  events: files.events,
  outputs: files.outputs,
  strength: files.strength,
  'site-counts': files.siteCounts,
  headcounts: files.headcounts,
  sources: files.sources,
  changelog: files.changelog,
})

/** What the page lists of the files: records set aside, ids that lead nowhere. */
const problemsIn = (files: MissionFiles, mission: string): readonly DataProblem[] => {
  const lists = listsOf(files)
  const setAside = Object.values(lists).flatMap((list) =>
    list.status === 'ready' ? list.value.problems : [],
  )
  const records = Object.fromEntries(
    Object.entries(lists).flatMap(([file, list]) => (list.status === 'ready' ? [[file, list.value.records]] : [])), // prettier-ignore
  )
  return [...setAside, ...findBrokenReferences(records, { folder: mission, setAside })]
}

/** What a briefing of the whole mission is made from, of whichever files are there; null: there is no view. */
const contextOf = async (files: MissionFiles, longest: Longest): Promise<BriefingContext | null> => {
  const base = timed(longest, 'join', () => baseOf(files))
  if (!base) return null
  const language = 'en'
  const { view } = parseView('')
  const { t, fill } = (await loadTexts(language))(base.mission)
  const names = namesIn(
    language,
    base.provinces,
    valueOr(files.contributors, nothing).records,
    base.recipients,
  )
  const model = timed(longest, 'model', () => buildModel(base, view, names))
  const sources = indexSources(valueOr(files.sources, nothing).records, language)
  const outputs = valueOr(files.outputs, nothing).records
  const rows = valueOr(files.headcounts, nothing).records
  const outlines = valueOr(files.outlines, null)
  return {
    ...model,
    ...exportView(view),
    made: '2026-11-27',
    outputs: outputsOf(model, view, outputs),
    allOutputs: outputs,
    strength: valueOr(files.strength, nothing).records,
    headcounts: rows.length === 0 ? null : { rows, words: fill(await loadHeadcounts(language)) },
    hasEstimates: files.deployments.status === 'ready' && files.contingents.status === 'ready',
    layers: timed(longest, 'outlines', () => outlines && readLayers(outlines, valueOr(files.basemap, null), base.mission.landBeyond)), // prettier-ignore
    changes: null,
    sources,
    cite: labelIn(sources, language),
    link: 'https://drawdown.example/',
    t,
    language,
    messages: fill(await loadMessages(language)),
    font: null,
  }
}

/** What an export makes; null where it says in words that there is nothing to make. */
const orNothing = async <T>(made: Promise<T> | undefined): Promise<T | null> => {
  try {
    return (await made) ?? null
  } catch (cause) {
    if (cause instanceof ExportError) return null
    throw cause
  }
}

/** Makes the files of every panel; what would run in one of them, or null. */
const runsOutside = async (
  files: MissionFiles,
  context: BriefingContext,
  pictures: boolean,
): Promise<string | null> => {
  const { view } = parseView('')
  for (const panel of briefingPanels) {
    if (panel === 'sources') continue
    for (const [sheet, exportable] of panelTables[panel]({ files, view, model: context, context })) {
      if (!exportable) continue
      // oxlint-disable-next-line no-await-in-loop -- one after the other, as a reader asks for them
      const table = await orNothing(exportable.table())
      if (!table) continue
      const { header, rows } = table
      const inCsv =
        runsInCsv(writeCsv({ language: 'en', header, rows }), ',') ??
        runsInCsv(writeCsv({ language: 'fr', header, rows }), ';')
      if (inCsv !== null) return `${sheet}.csv: ${inCsv}`
      if (!pictures) continue
      // oxlint-disable-next-line no-await-in-loop
      for (const make of [
        exportable.layer && (() => exportable.layer?.('kml')),
        exportable.picture &&
          (() => exportable.picture?.({ background: null, size: { width: 1280, height: 720 } })),
      ]) {
        // prettier-ignore
        // oxlint-disable-next-line no-await-in-loop
        const xml = make && (await orNothing(make()))
        const inXml = xml ? runsInXml(xml) : null
        if (inXml !== null) return `${sheet}: ${inXml}`
      }
    }
  }
  if (!pictures) return null
  const { base, language } = context
  const input = { files, view, base, language, address: context.link }
  const part = await buildBook(input, context, briefingPanels)
  const inBook = runsInXlsx(await writeBook(bookOf([part], { marking: '', created: new Date('2026-11-27') })))
  return inBook === null ? null : `workbook: ${inBook}`
}

const failuresIn = (files: MissionFiles): readonly DataFileError[] =>
  [files.mission, files.outlines, files.basemap, ...Object.values(listsOf(files))].flatMap((file) =>
    file.status === 'error' ? file.errors : [],
  )

/** Has one file asked for anew; the others stay as they were read. */
const forget = (client: QueryClient, file: string): void => {
  const name = file.replace(/\.json$/u, '')
  client.removeQueries({ predicate: ({ queryKey }) => queryKey.includes(name) })
}

/** What the page makes of a mission of which one file is wrong, from the request to the files that leave it. */
export const tryPage = async (
  client: QueryClient,
  mission: string,
  { file }: Pick<Corruption, 'file'>,
  { files: makesFiles, pictures, longest }: { files: boolean; pictures: boolean; longest: Longest },
): Promise<Outcome> => {
  let files: MissionFiles
  try {
    forget(client, file)
    files = await loadMissionFiles(client, mission)
  } catch (cause) {
    return { end: 'bad', why: `thrown: ${String(cause)}` }
  } finally {
    forget(client, file)
  }
  const failures = failuresIn(files)
  // `failed` is the word for what nobody foresaw.
  const odd = failures.find(
    (one) => one.kind === 'failed' || one.detail === '' || one.file !== `${mission}/${file}`,
  )
  if (odd) return { end: 'bad', why: `refused without a reason: ${odd.message.slice(0, 200)}` }
  try {
    const context = await contextOf(files, longest)
    const runs = context && makesFiles ? await runsOutside(files, context, pictures) : null
    if (runs !== null) return { end: 'bad', why: `runs outside: ${runs}` }
  } catch (cause) {
    return { end: 'bad', why: `not drawn: ${cause instanceof Error ? (cause.stack ?? '').split('\n').slice(0, 3).join(' ') : String(cause)}` } // prettier-ignore
  }
  if (Object.keys(Object.prototype).length > 0) return { end: 'bad', why: 'a prototype was changed' }
  const [failure] = failures
  if (failure) return { end: 'refused', said: `${failure.file} ${failure.kind} ${failure.detail}` }
  const problems = problemsIn(files, mission)
  const [problem] = problems
  if (!problem) return { end: 'drawn' }
  const unnamed = problems.find((one) => !one.file.startsWith(mission) || one.record === '' || one.field === '' || one.expected === '') // prettier-ignore
  if (unnamed) return { end: 'bad', why: `set aside without a place: ${JSON.stringify(unnamed)}` }
  return { end: 'set aside', said: `${problem.file} ${problem.record} ${problem.field} ${problem.expected}` }
}
