import type { DeskLists, DeskRecord } from '#src/domain/desk/desk-files.ts'
import { isJsonObject } from '#src/domain/files/pack.ts'
import type { Contingent, Deployment } from '#src/schema/contingent.ts'

// Which record of the data says the same as one of the maps, where somebody gave it another id.

const grouped = (
  records: readonly DeskRecord[],
  fields: readonly string[],
): ReadonlyMap<string, readonly DeskRecord[]> => {
  const groups = new Map<string, DeskRecord[]>()
  for (const record of records) {
    const key = JSON.stringify(fields.map((field) => record[field]))
    groups.set(key, [...(groups.get(key) ?? []), record])
  }
  return groups
}

/** Whether the sizes of two contingents are the same in each year that both have, and there is one. */
const agrees = (record: DeskRecord, { estimates }: Contingent): boolean => {
  const sizes = record['estimates']
  if (!isJsonObject(sizes)) return false
  const both = Object.keys(estimates).filter((year) => Object.hasOwn(sizes, year))
  return both.length > 0 && both.every((year) => sizes[year] === estimates[year])
}

/** Finds the record of a list that a contingent or deployment of the maps is; undefined for none. */
export const recordFinder = (lists: DeskLists) => {
  const known = new Map([...lists.contingents, ...lists.deployments].map((one) => [one.id, one]))
  const contingents = grouped(
    lists.contingents.filter(({ origin }) => origin === 'un-maps'),
    ['site', 'mission', 'contributor'],
  )
  const deployments = grouped(lists.deployments, ['site', 'mission', 'year'])
  return {
    /** `ids`: of all contingents of the maps, whose records are not another's. */
    contingent: (one: Contingent, ids: ReadonlySet<string>): DeskRecord | undefined => {
      const same = contingents.get(JSON.stringify([one.site, one.mission, one.contributor])) ?? []
      // What is no country may be several at a place: the one with the same sizes.
      const [only, other] =
        one.contributor === null ? same.filter((record) => !ids.has(record.id) && agrees(record, one)) : same
      return known.get(one.id) ?? (other ? undefined : only)
    },
    deployment: ({ id, site, mission, year }: Deployment): DeskRecord | undefined => {
      const [only, other] = deployments.get(JSON.stringify([site, mission, year])) ?? []
      return known.get(id) ?? (other ? undefined : only)
    },
  }
}
