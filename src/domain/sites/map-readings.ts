import { mainLanguage } from '#src/schema/languages.ts'
import type { Deployment } from '#src/schema/contingent.ts'
import type { Mission } from '#src/schema/mission.ts'

/** Whose UN deployment maps there are, the latest mission last, and the documents behind the readings. */
export type MapReadings = { missions: readonly string[]; sources: readonly string[] }

/** What mission.json says of the maps. */
export const mapReadings = ({
  shortName,
  predecessors,
  mapEstimates,
}: Pick<Mission, 'shortName' | 'predecessors' | 'mapEstimates'>): MapReadings => ({
  missions: predecessors.concat(shortName[mainLanguage]),
  sources: mapEstimates?.sources ?? [],
})

/**
 * The row of the mission that came last; undefined without any. In the year of a change both missions have
 * rows for the same place, and these are not added.
 */
export const latestOf = <T extends Pick<Deployment, 'mission'>>(
  rows: readonly T[],
  { missions }: MapReadings,
): T | undefined => rows.toSorted((a, b) => missions.indexOf(b.mission) - missions.indexOf(a.mission))[0]
