import type { BaseEstimate } from '#src/schema/base-estimate.ts'
import type { Finding } from './finding.ts'
import { unless } from './finding.ts'

/** What a base estimate is of: nothing else tells it from others. */
export const baseEstimateKey = (site: string, mission: string, date: string): string =>
  `${site} ${mission} ${date}`

/**
 * Records that say something of a site, mission and month or year of which another one does, by their
 * ids.
 */
export const sameBaseTwice = (records: readonly BaseEstimate[]): ReadonlyMap<string, Finding[]> => {
  const seen = new Set<string>()
  return new Map(
    records.map(({ id, site, mission, date }) => {
      const key = baseEstimateKey(site, mission, date)
      const isFirst = !seen.has(key)
      seen.add(key)
      return [id, unless(isFirst, 'date', 'one record for a site, mission and month or year', date)]
    }),
  )
}
