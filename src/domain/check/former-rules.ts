import { formerSchema, recordSchemas } from '#src/schema/files.ts'
import type { DataProblem } from '#src/schema/read-records.ts'
import { type JsonFiles, readList } from './check-mission.ts'

/**
 * Of former.json, which only a mission has whose data had other versions: its records against their schema,
 * and as warnings the former versions of the changelog that it lacks, of which the page then has no data.
 */
export const checkFormer = (
  files: JsonFiles,
  folder: string,
): { problems: readonly DataProblem[]; warnings: readonly DataProblem[] } => {
  const file = `${folder}/former.json`
  const former = files.has(file) ? readList(files, file, formerSchema) : { records: [], problems: [] }
  const { records: entries } = readList(files, `${folder}/changelog.json`, recordSchemas.changelog)
  const there = new Set(former.records.map(({ version }) => version))
  const warnings = entries
    // The newest entry is of the data as it is.
    .slice(0, -1)
    .filter(({ version }) => !there.has(version))
    .map(({ version }) => ({
      file,
      record: '(file)',
      field: 'version',
      expected: `version "${version}" of changelog.json as it was: write it with \`npm run former\``,
      found: 'nothing',
    }))
  return { problems: former.problems, warnings: former.problems.length > 0 ? [] : warnings }
}
