import type { Deployment } from '#src/schema/contingent.ts'
import type { Mission } from '#src/schema/mission.ts'

/** Whose UN deployment maps there are, the mission that came last at the end, and the documents that their readings rest on. */
export type MapReadings = { missions: readonly string[]; sources: readonly string[] }

/** Of a mission whose maps nobody read. */
export const noReadings: MapReadings = { missions: [], sources: [] }

/** What mission.json says of the maps. */
export const mapReadings = ({
  shortName,
  predecessors,
  mapEstimates,
}: Pick<Mission, 'shortName' | 'predecessors' | 'mapEstimates'>): MapReadings => ({
  missions: [...predecessors, shortName],
  sources: mapEstimates?.sources ?? [],
})

/** A row of the maps of one mission. */
type OfMission = Pick<Deployment, 'mission'>

/**
 * The row of the mission that came last; undefined without any. In the year of a change both missions have rows for the same place, and
 * these are not added.
 */
export const latestOf = <T extends OfMission>(rows: readonly T[], { missions }: MapReadings): T | undefined =>
  rows.toSorted((a, b) => missions.indexOf(b.mission) - missions.indexOf(a.mission))[0]

/** For each year the mission whose maps count: the last of those that have any. */
export const countedMissions = (
  deployments: readonly Deployment[],
  maps: MapReadings,
): ReadonlyMap<number, string> => {
  const years = new Map<number, Deployment[]>()
  for (const row of deployments) years.set(row.year, [...(years.get(row.year) ?? []), row])
  return new Map([...years].map(([year, rows]) => [year, latestOf(rows, maps)?.mission ?? '']))
}

/** The years in which two missions have maps, of which only those of the later one count. */
export const sharedYears = (deployments: readonly Deployment[]): readonly number[] => {
  const missions = new Map<number, Set<string>>()
  for (const { year, mission } of deployments)
    missions.set(year, (missions.get(year) ?? new Set<string>()).add(mission))
  return [...missions].flatMap(([year, { size }]) => (size > 1 ? [year] : [])).toSorted((a, b) => a - b)
}
