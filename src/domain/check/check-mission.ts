import * as v from 'valibot'
import { findBrokenReferences } from '#src/domain/files/broken-references.ts'
import { type RecordFile, type RecordOf, recordSchemas } from '#src/schema/files.ts'
import { optionalFiles, recordFiles } from '#src/schema/names.ts'
import { Mission } from '#src/schema/mission.ts'
import { type DataProblem, SkeletonError, readRecords, recordsInPieces } from '#src/schema/read-records.ts'
import { checkChangelog } from './changelog-rules.ts'
import { sameBaseTwice } from './base-estimate-rules.ts'
import { type Finding, unless } from './finding.ts'
import { type Pieces, atOnce, eachInPieces } from './pieces.ts'
import { topologyFault } from '#src/domain/geo/topology-fault.ts'
import {
  checkEventProvince,
  checkPosition,
  checkRivers,
  readOutlines,
  type AreaOutlines,
} from './place-rules.ts'
import { checkRecord } from './record-rules.ts'
import { checkTypography } from './text-rules.ts'
import { publisherDoubts } from './publisher-names.ts'
import { doubtsOfEvent, doubtsOfSite, jumpsOf } from './warnings.ts'

/** The files of a data folder by their path in it (`monusco/sites.json`), parsed. */
export type JsonFiles = ReadonlyMap<string, unknown>

export type CheckResult = {
  problems: readonly DataProblem[]
  /** What is allowed and looks like a slip. */
  warnings: readonly DataProblem[]
  /** Good records of each list file, by its path. */
  counts: ReadonlyMap<string, number>
}

export const inFile = (file: string, record: string, findings: readonly Finding[]): DataProblem[] =>
  findings.map((finding) => ({ file, record, ...finding }))

const missing = (file: string): DataProblem => ({
  file,
  record: '(file)',
  field: '(file)',
  expected: 'a published file',
  found: 'nothing',
})

/** One list file record by record; what refuses the file whole is a problem of the file. */
const listInPieces = function* <T extends { id: string }>(
  files: JsonFiles,
  file: string,
  schema: v.GenericSchema<unknown, T>,
): Pieces<{ records: readonly T[]; problems: readonly DataProblem[] }> {
  if (!files.has(file)) return { records: [], problems: [missing(file)] }
  try {
    return yield* recordsInPieces(file, schema, files.get(file))
  } catch (cause) {
    if (!(cause instanceof SkeletonError)) throw cause
    const found = JSON.stringify(files.get(file)).slice(0, 80)
    const problem = { file, record: '(file)', field: 'records', expected: '{ "records": [ … ] }', found }
    return { records: [], problems: [problem] }
  }
}

/** The same in one go. */
export const readList = <T extends { id: string }>(
  files: JsonFiles,
  file: string,
  schema: v.GenericSchema<unknown, T>,
): { records: readonly T[]; problems: readonly DataProblem[] } => atOnce(listInPieces(files, file, schema))

const checkMissionFile = (files: JsonFiles, folder: string): DataProblem[] => {
  const file = `${folder}/mission.json`
  if (!files.has(file)) return [missing(file)]
  const mission = files.get(file)
  const { records, problems } = readRecords(file, Mission, { records: [mission] })
  return [
    ...problems,
    ...records.flatMap(({ id }) =>
      inFile(file, id, unless(id === folder, 'id', `"${folder}", the name of its folder`, id)),
    ),
    ...inFile(file, folder, checkTypography(mission)),
  ]
}

const basemapLayers = ['lakes', 'neighbours', 'towns']

const checkBasemap = (files: JsonFiles, folder: string): DataProblem[] => {
  const file = `${folder}/basemap.topo.json`
  if (!files.has(file)) return [missing(file)]
  const basemap = files.get(file)
  const fault = topologyFault(basemap, basemapLayers)
  if (fault) return inFile(file, '(file)', [fault])
  return inFile(file, '(file)', [...checkTypography(basemap), ...checkRivers(basemap)])
}

/** What mission.json says; null if it cannot be read, which is a problem of its own. */
const missionOf = (files: JsonFiles, folder: string): Mission | null => {
  const read = v.safeParse(Mission, files.get(`${folder}/mission.json`))
  return read.success ? read.output : null
}

type Lists = { [F in RecordFile]: { records: readonly RecordOf<F>[]; problems: readonly DataProblem[] } }

const checkPlaces = function* (
  files: JsonFiles,
  folder: string,
  outlines: AreaOutlines | null,
  { sites, events, provinces }: Lists,
): Pieces<DataProblem[]> {
  const file = `${folder}/provinces.topo.json`
  if (!files.has(file)) return [missing(file)]
  const fault = topologyFault(files.get(file), ['provinces'])
  if (!outlines || fault) return inFile(file, '(file)', fault ? [fault] : [])
  const provinceOf = new Map(sites.records.map(({ id, province }) => [id, province]))
  return [
    ...provinces.records
      .filter(({ id }) => !outlines.has(id))
      .map(({ id }) => ({
        file,
        record: id,
        field: 'id',
        expected: `an outline of ${id}`,
        found: 'nothing',
      })),
    ...(yield* eachInPieces(sites.records, (site) =>
      inFile(`${folder}/sites.json`, site.id, checkPosition(site, outlines)),
    )),
    ...(yield* eachInPieces(events.records, (event) =>
      inFile(`${folder}/events.json`, event.id, checkEventProvince(event, provinceOf)),
    )),
  ]
}

const checkRecords = <F extends RecordFile>(file: F, path: string, records: readonly RecordOf<F>[]) =>
  eachInPieces(records, (record) => inFile(path, record.id, checkRecord(file, record)))

const doubtsOf = function* (
  folder: string,
  outlines: AreaOutlines | null,
  lists: Lists,
  mission: Mission | null,
): Pieces<DataProblem[]> {
  const kindOf = new Map(lists.sources.records.map(({ id, kind }) => [id, kind]))
  const newest = mission?.coverage.newest ?? null
  const jumps = jumpsOf(lists.headcounts.records)
  const publishers = publisherDoubts(lists.sources.records)
  return [
    ...(yield* eachInPieces(lists.sites.records, (site) =>
      inFile(`${folder}/sites.json`, site.id, doubtsOfSite(site, outlines)),
    )),
    ...(yield* eachInPieces(lists.events.records, (event) =>
      inFile(`${folder}/events.json`, event.id, doubtsOfEvent(event, { kindOf, newest })),
    )),
    ...[...jumps].flatMap(([id, findings]) => inFile(`${folder}/headcounts.json`, id, findings)),
    ...[...publishers].flatMap(([id, findings]) => inFile(`${folder}/sources.json`, id, findings)),
  ]
}

/** A file that only some missions have is there where mission.json says so, and nowhere else. */
const checkOptional = (files: JsonFiles, folder: string, mission: Mission | null): DataProblem[] =>
  mission !== null && files.has(`${folder}/base-estimates.json`)
    ? inFile(
        `${folder}/mission.json`,
        folder,
        unless(
          mission.baseEstimates === true,
          'baseEstimates',
          'true, for there is base-estimates.json',
          mission.baseEstimates,
        ),
      )
    : []

/** Everything that check-data says of the folder of one mission. */
export const checkMission = (files: JsonFiles, folder: string): CheckResult =>
  atOnce(checkMissionInPieces(files, folder))

/** The same in pieces, for a page that goes on answering. */
export const checkMissionInPieces = function* (files: JsonFiles, folder: string): Pieces<CheckResult> {
  const path = (file: RecordFile) => `${folder}/${file}.json`
  const read = function* <F extends RecordFile>(file: F): Pieces<Lists[F]> {
    yield
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- of the file of that name
    return (yield* listInPieces<RecordOf<F>>(files, path(file), recordSchemas[file])) as Lists[F]
  }
  const mission = missionOf(files, folder)
  const none = { records: [], problems: [] }
  // What a mission need not have is read where it is, or is said to be.
  const has = (file: 'base-estimates') => files.has(path(file)) || mission?.baseEstimates === true
  const lists: Lists = {
    provinces: yield* read('provinces'),
    contributors: yield* read('contributors'),
    sites: yield* read('sites'),
    contingents: yield* read('contingents'),
    deployments: yield* read('deployments'),
    events: yield* read('events'),
    outputs: yield* read('outputs'),
    strength: yield* read('strength'),
    'site-counts': yield* read('site-counts'),
    headcounts: yield* read('headcounts'),
    'base-estimates': has('base-estimates') ? yield* read('base-estimates') : none,
    sources: yield* read('sources'),
    changelog: yield* read('changelog'),
  }
  yield
  const all = [...recordFiles, ...optionalFiles.filter(has)]
  const setAside = all.flatMap((file) => lists[file].problems)
  // Of a file that was refused whole nothing can be said, so what names its records is not reported with it.
  const isRead = (file: RecordFile) => lists[file].problems.every(({ record }) => record !== '(file)')
  const records = Object.fromEntries(all.filter(isRead).map((file) => [file, lists[file].records]))
  const outlines = readOutlines(files.get(`${folder}/provinces.topo.json`))
  yield
  const ofMission = checkMissionFile(files, folder)
  const references = findBrokenReferences(records, { folder, setAside })
  yield
  const ofRecords: DataProblem[] = []
  for (const file of all) ofRecords.push(...(yield* checkRecords(file, path(file), lists[file].records)))
  return {
    problems: [
      ...ofMission,
      ...checkOptional(files, folder, mission),
      ...setAside,
      ...references,
      ...ofRecords,
      ...[...sameBaseTwice(lists['base-estimates'].records)].flatMap(([id, findings]) =>
        inFile(path('base-estimates'), id, findings),
      ),
      ...(yield* checkPlaces(files, folder, outlines, lists)),
      ...checkBasemap(files, folder),
      ...checkChangelog(path('changelog'), lists.changelog.records, mission?.dataVersion),
    ],
    warnings: yield* doubtsOf(folder, outlines, lists, mission),
    counts: new Map(all.map((file) => [path(file), lists[file].records.length])),
  }
}
