import type { Overview } from '#src/schema/overview.ts'
import { overviewOfAll } from './overview-of-all.ts'
import { missionEntrySchema, overviewSchema } from '#src/schema/files.ts'
import type { DataProblem } from '#src/schema/read-records.ts'
import { checkFormer } from './former-rules.ts'
import { type CheckResult, type JsonFiles, checkMission, inFile, readList } from './check-mission.ts'
import { checkTypography } from './text-rules.ts'

/** Where a file points its editor to: missions.json to ./schema/, the files of a mission to ../schema/. */
const schemaOf = (file: string): string => {
  const name = file.split('/').at(-1) ?? file
  return `${file.includes('/') ? '../' : './'}schema/${name}`
}

const checkSchemaLink = (file: string, json: unknown): DataProblem[] => {
  if (file.endsWith('.topo.json') || typeof json !== 'object' || json === null) return []
  const found = '$schema' in json ? json.$schema : undefined
  const expected = schemaOf(file)
  if (found === expected) return []
  const shown = found === undefined ? 'nothing' : JSON.stringify(found)
  return [{ file, record: '(file)', field: '$schema', expected: `"${expected}"`, found: shown }]
}

/** The overview says what the files of the missions say; it is written by `npm run overview`. */
const checkOverview = (files: JsonFiles, records: readonly Overview[]): DataProblem[] => {
  const said = new Map(records.map((record) => [record.id, JSON.stringify(record)]))
  return overviewOfAll(files)
    .filter((record) => said.get(record.id) !== JSON.stringify(record))
    .map(({ id }) => ({
      file: 'overview.json',
      record: id,
      field: '(record)',
      expected: `what the files of ${id}/ say: write it anew with \`npm run overview\``,
      found: said.has(id) ? 'something else' : 'nothing',
    }))
}

/**
 * Everything that can be said of a published data folder without looking outside it: each file against its
 * schema, each id against the file it points into, dates, periods, effects, places, quotations and French
 * typography.
 */
export const checkDataset = (files: JsonFiles): CheckResult => {
  const missions = readList(files, 'missions.json', missionEntrySchema)
  const overview = readList(files, 'overview.json', overviewSchema)
  const checked = missions.records.map(({ id }) => checkMission(files, id))
  const former = missions.records.map(({ id }) => checkFormer(files, id))
  return {
    problems: [
      ...missions.problems,
      ...overview.problems,
      ...checkOverview(files, overview.records),
      ...missions.records.flatMap((record) => inFile('missions.json', record.id, checkTypography(record))),
      ...[...files].flatMap(([file, json]) => checkSchemaLink(file, json)),
      ...checked.flatMap(({ problems }) => problems),
      ...former.flatMap(({ problems }) => problems),
    ],
    warnings: [...checked, ...former].flatMap(({ warnings }) => warnings),
    counts: new Map([
      ['missions.json', missions.records.length] as const,
      ...checked.flatMap(({ counts }) => Array.from(counts)),
    ]),
  }
}
