import type { Overview } from '#src/schema/overview.ts'

/** A mission on the maps of one year; `places` are latitude and longitude in degrees. */
export type MissionAt = {
  id: string
  places: readonly (readonly [number, number])[]
  year: Overview['years'][number] | null
}

/** First and last year in which a map shows any mission; both 0 without any. */
export const overviewYears = (missions: readonly Overview[]): { first: number; last: number } => {
  const years = missions.flatMap((mission) => mission.years.map(({ year }) => year))
  if (years.length === 0) return { first: 0, last: 0 }
  return { first: Math.min(...years), last: Math.max(...years) }
}

/** What the maps of a year show of each mission; those that no map of it shows have no place and no year. */
export const worldAt = (missions: readonly Overview[], year: number): readonly MissionAt[] =>
  missions.map(({ id, years, places }) => ({
    id,
    places: places.flatMap(({ at, years: runs }) =>
      runs.some(([first, last]) => year >= first && year <= last) ? [at] : [],
    ),
    year: years.find((row) => row.year === year) ?? null,
  }))

/** The year in which a mission was largest on its maps; null where its troops are never told. */
export const largestYear = ({ years }: Overview): Overview['years'][number] | null =>
  years.reduce<Overview['years'][number] | null>(
    (most, row) => ((row.troops ?? 0) > (most?.troops ?? 0) ? row : most),
    null,
  )

/** Whether its maps show units of which no year tells the size: their troops are not known, and not 0. */
export const isNeverSized = (mission: Overview): boolean =>
  largestYear(mission) === null && mission.years.some(({ troops, atLeast }) => troops === null || atLeast)
