/** How a file differs from an earlier state of it, in records; all 0 for a file that is no list. */
export type FileChange = { file: string; added: number; removed: number; changed: number }

type Identified = { id: string }

/** Compares two states of a list file by the ids of its records and by what they say. */
export const compareRecords = (
  file: string,
  before: readonly Identified[],
  after: readonly Identified[],
): FileChange => {
  const old = new Map(before.map((record) => [record.id, JSON.stringify(record)]))
  const kept = after.filter(({ id }) => old.has(id))
  return {
    file,
    added: after.length - kept.length,
    removed: before.length - kept.length,
    changed: kept.filter((record) => old.get(record.id) !== JSON.stringify(record)).length,
  }
}
