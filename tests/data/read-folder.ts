import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { DataProblem } from '#src/schema/read-records.ts'

/**
 * The JSON files of a data folder and of the mission folders in it, by their path (`monusco/sites.json`). What does not parse
 * is a problem and left out. The folder `schema` is left out too: it is for editors, no data.
 */
export const readFolder = (
  root: string,
): { files: ReadonlyMap<string, unknown>; problems: readonly DataProblem[] } => {
  const files = new Map<string, unknown>()
  const problems: DataProblem[] = []
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json') && !path.startsWith('schema'))
    .map((path) => path.replaceAll('\\', '/'))
  for (const file of paths.toSorted()) {
    try {
      files.set(file, JSON.parse(readFileSync(join(root, file), 'utf8')))
    } catch (cause) {
      const found = cause instanceof Error ? cause.message : String(cause)
      problems.push({ file, record: '(file)', field: '(file)', expected: 'valid JSON', found })
    }
  }
  return { files, problems }
}
