import type { ChangelogEntry } from '#src/schema/changelog.ts'
import type { DataProblem } from '#src/schema/read-records.ts'

/**
 * Each data version has one entry, and the newest entry is of the version that mission.json names: whoever
 * raises the version writes down what it changed. `dataVersion` is undefined if mission.json cannot be read;
 * then only the entries are compared.
 */
export const checkChangelog = (
  file: string,
  entries: readonly ChangelogEntry[],
  dataVersion: string | undefined,
): DataProblem[] => {
  const seen = new Set<string>()
  const twice = entries.filter(({ version }) => seen.size === seen.add(version).size)
  const problems = twice.map(({ id, version }) => ({
    file,
    record: id,
    field: 'version',
    expected: 'a version that no entry before it has',
    found: `"${version}"`,
  }))
  const last = entries.at(-1)
  if (!last || dataVersion === undefined || last.version === dataVersion) return problems
  const expected = `"${dataVersion}", the data version of mission.json, in the last entry`
  return [...problems, { file, record: last.id, field: 'version', expected, found: `"${last.version}"` }]
}
