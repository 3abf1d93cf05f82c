import type { SiteRow } from './site-row.ts'

/** The sites of one set by area: the areas with most of them, and how many lie in the others. */
export type SitesByArea = {
  /** Area code, null for sites in none, and how many; most first, in the order of the codes where alike. */
  areas: readonly { province: string | null; count: number }[]
  others: { areas: number; count: number }
}

/** What a map of sites shows, for who cannot see it. */
export type MapCourse = {
  /** Null where the map shows none of them. */
  sites: SitesByArea | null
  /** Places known from UN maps only, which are never mixed with sites. */
  places: SitesByArea | null
  /** How many of both have no position, and are not on the map. */
  unplaced: number
}

/** As many areas as are named: a sentence that is heard is not a table. */
const named = 4

const byArea = (rows: readonly SiteRow[]): SitesByArea | null => {
  if (rows.length === 0) return null
  const counts = new Map<string | null, number>()
  for (const { site } of rows) counts.set(site.province, (counts.get(site.province) ?? 0) + 1)
  const all = [...counts].map(([province, count]) => ({ province, count }))
  all.sort((a, b) => b.count - a.count || ((a.province ?? '~') < (b.province ?? '~') ? -1 : 1))
  // A single area more is named, too: "in 1 other" would be no shorter.
  const areas = all.length <= named + 1 ? all : all.slice(0, named)
  const rest = all.slice(areas.length)
  return { areas, others: { areas: rest.length, count: rest.reduce((sum, { count }) => sum + count, 0) } }
}

/** Reads the rows that a map shows. */
export const mapCourse = (shown: readonly SiteRow[]): MapCourse => {
  const placed = shown.filter(({ site }) => site.position !== null)
  return {
    sites: byArea(placed.filter(({ site }) => site.register === 'drawdown')),
    places: byArea(placed.filter(({ site }) => site.register === 'un-maps')),
    unplaced: shown.length - placed.length,
  }
}
