/**
 * How a file differs from an earlier state of it, in records; all 0 for a file that is no list. `unread`: how
 * many of the later records could not be read.
 */
export type FileChange = { file: string; added: number; removed: number; changed: number; unread: number }

type Identified = { id: string }

/**
 * Compares two states of a list file by the ids of its records and by what they say. `unread` are the names
 * of the later records that could not be read: their ids, or what DataProblem has in the place of one. Such a
 * record is not removed; one without a usable id may be any of those that are missing. `lost`: how many
 * records of the earlier state there are no longer to be had, because they cannot be read.
 */
export const compareRecords = (
  file: string,
  before: readonly Identified[],
  after: readonly Identified[],
  unread: readonly string[] = [],
): { change: FileChange; lost: number } => {
  const old = new Map(before.map((record) => [record.id, JSON.stringify(record)]))
  const kept = after.filter(({ id }) => old.has(id))
  const now = new Set(after.map(({ id }) => id))
  const missing = before.length - kept.length
  const lost = Math.min(
    missing,
    unread.filter((name) => name.startsWith('#') || (old.has(name) && !now.has(name))).length,
  )
  return {
    change: {
      file,
      added: after.length - kept.length,
      removed: missing - lost,
      changed: kept.filter((record) => old.get(record.id) !== JSON.stringify(record)).length,
      unread: unread.length,
    },
    lost,
  }
}
