import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type * as v from 'valibot'
import { Headcount } from '#src/schema/headcount.ts'
import { readRecords } from '#src/schema/read-records.ts'
import { Source } from '#src/schema/source.ts'
import { ImportError } from './import-error.ts'
import { readJson } from './read-json.ts'

/** The list of a file of a mission's folder, whose form must be right before anything is added to it. */
const listOf = <T extends { id: string }>(
  path: string,
  schema: v.GenericSchema<unknown, T>,
): readonly T[] => {
  const { records, problems } = readRecords(path, schema, readJson(path))
  if (problems.length > 0)
    throw new ImportError(problems.map(({ file, record, field }) => `${file}: record ${record}: ${field} is wrong`)) // prettier-ignore
  return records
}

/** The head counts of a mission's folder. */
export const countsIn = (folder: string): readonly Headcount[] =>
  listOf(join(folder, 'headcounts.json'), Headcount)

/** A list file as it is written: each value on a line, each contributor's rows on one. */
const listText = (name: string, records: readonly object[]): string => {
  const lines: string[] = []
  const text = JSON.stringify({ $schema: `../schema/${name}.json`, records }, (key, value: unknown) => {
    if (key !== 'by' || !Array.isArray(value)) return value
    return value.map((one: unknown) => `\u0000${lines.push(JSON.stringify(one)) - 1}\u0000`)
  }, 2) // prettier-ignore
  return `${text.replaceAll(/"\\u0000(\d+)\\u0000"/gu, (_, at: string) => lines[Number(at)] ?? '')}\n`
}

/** Writes the head counts of a mission's folder, and their document into its sources if it is not there. */
export const writeCounts = (folder: string, counts: readonly Headcount[], source: Source): void => {
  const sourcesPath = join(folder, 'sources.json')
  const sources = listOf(sourcesPath, Source)
  writeFileSync(join(folder, 'headcounts.json'), listText('headcounts', counts))
  if (!sources.some(({ id }) => id === source.id))
    writeFileSync(sourcesPath, listText('sources', [...sources, source]))
}
