import { yearRuns } from './year-runs.ts'
import { groupBy } from '#src/domain/names/group-by.ts'
import { type MapReadings, latestOf } from '#src/domain/sites/map-readings.ts'
import type { Deployment } from '#src/schema/contingent.ts'
import type { Overview } from '#src/schema/overview.ts'
import type { Site } from '#src/schema/site.ts'

/** First and last year of each run of years without a gap. */
const runsOf = (years: readonly number[]): [number, number][] =>
  yearRuns([...new Set(years.toSorted((a, b) => a - b))], (year) => year).map((run) => [
    run[0] ?? 0,
    run.at(-1) ?? 0,
  ])

const tenth = (degrees: number): number => Math.round(degrees * 10) / 10

/**
 * What overview.json says of a mission. In a year of change between two missions only the later one's maps of
 * a place count, as everywhere on the page.
 */
export const overviewOf = (
  id: string,
  sites: readonly Site[],
  deployments: readonly Deployment[],
  maps: MapReadings,
  by: string | null,
): Overview => {
  const bySite = groupBy(deployments, ({ site }) => site)
  const counted = [...bySite.values()].flatMap((rows) =>
    [...groupBy(rows, ({ year }) => year).values()].flatMap((same) => latestOf(same, maps) ?? []),
  )
  const years = [...groupBy(counted, ({ year }) => year)].toSorted(([a], [b]) => a - b)
  const positions = new Map(sites.flatMap(({ id: site, position }) => (position ? [[site, position]] : [])))
  const places = new Map<string, { at: [number, number]; years: number[] }>()
  for (const { site, year } of counted) {
    const position = positions.get(site)
    if (!position) continue
    const at: [number, number] = [tenth(position.lat), tenth(position.lon)]
    const place = places.get(at.join()) ?? { at, years: [] }
    place.years.push(year)
    places.set(at.join(), place)
  }
  return {
    id,
    by,
    years: years.map(([year, rows]) => {
      const known = rows.flatMap(({ mean }) => mean ?? [])
      const row: Overview['years'][number] = {
        year,
        places: rows.length,
        troops: known.length === 0 ? null : known.reduce((sum, mean) => sum + mean, 0),
      }
      if (known.length > 0 && known.length < rows.length) row.atLeast = true
      return row
    }),
    places: [...places.values()].map(({ at, years: seen }) => ({ at, years: runsOf(seen) })),
  }
}
