import type { Headcount } from '#src/schema/headcount.ts'

/** What a file's counts are to those that are there. Months that are there and not in the file stay. */
export type MergedCounts = {
  added: readonly Headcount[]
  changed: readonly { before: Headcount; after: Headcount }[]
  same: readonly Headcount[]
  /** Of the same document, and not in the file. */
  left: readonly Headcount[]
}

/** A record as its fields say it, whatever their order. */
const written = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )

/** Holds the counts of a file against those that are there, by their ids; `source` is the file's document. */
export const mergeCounts = (
  there: readonly Headcount[],
  found: readonly Headcount[],
  source: string,
): MergedCounts => {
  const byId = new Map(there.map((count) => [count.id, count]))
  const ids = new Set(found.map(({ id }) => id))
  const pairs = found.flatMap((after) => {
    const before = byId.get(after.id)
    return before ? [{ before, after, isSame: written(before) === written(after) }] : []
  })
  return {
    added: found.filter(({ id }) => !byId.has(id)),
    changed: pairs.flatMap(({ before, after, isSame }) => (isSame ? [] : [{ before, after }])),
    same: pairs.flatMap(({ after, isSame }) => (isSame ? [after] : [])),
    left: there.filter(({ id, sources }) => sources.includes(source) && !ids.has(id)),
  }
}
