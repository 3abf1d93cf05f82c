import type { FormerVersion } from '#src/schema/former.ts'
import type { RecordOf } from '#src/schema/files.ts'

/** The files that key figures are counted from. */
export const countedFiles = [
  'provinces',
  'sites',
  'contingents',
  'deployments',
  'events',
  'strength',
] as const

type CountedFile = (typeof countedFiles)[number]

/** The records that key figures are counted from. */
export type CountedLists = { readonly [F in CountedFile]: readonly RecordOf<F>[] }

type Difference<T> = { was: readonly T[]; came: readonly string[] }

const before = <T extends { id: string }>(
  records: readonly T[],
  difference?: Difference<T>,
): readonly T[] => {
  if (!difference) return records
  const gone = new Set([...difference.came, ...difference.was.map(({ id }) => id)])
  return [...records.filter(({ id }) => !gone.has(id)), ...difference.was]
}

/** The records of the version before, in any order. */
export const listsBefore = (lists: CountedLists, former: FormerVersion): CountedLists => ({
  provinces: before(lists.provinces, former.provinces),
  sites: before(lists.sites, former.sites),
  contingents: before(lists.contingents, former.contingents),
  deployments: before(lists.deployments, former.deployments),
  events: before(lists.events, former.events),
  strength: before(lists.strength, former.strength),
})

const differenceOf = <T extends { id: string }>(
  then: readonly T[],
  next: readonly T[],
): Difference<T> | undefined => {
  const texts = new Map(next.map((record) => [record.id, JSON.stringify(record)]))
  const ids = new Set(then.map(({ id }) => id))
  const was = then.filter((record) => texts.get(record.id) !== JSON.stringify(record))
  const came = next.flatMap(({ id }) => (ids.has(id) ? [] : [id]))
  return was.length + came.length === 0 ? undefined : { was, came }
}

/** What a version had otherwise than the one after it: what `listsBefore` undoes. */
export const differences = (
  then: CountedLists,
  next: CountedLists,
): { readonly [F in CountedFile]?: Difference<RecordOf<F>> | undefined } => ({
  provinces: differenceOf(then.provinces, next.provinces),
  sites: differenceOf(then.sites, next.sites),
  contingents: differenceOf(then.contingents, next.contingents),
  deployments: differenceOf(then.deployments, next.deployments),
  events: differenceOf(then.events, next.events),
  strength: differenceOf(then.strength, next.strength),
})
