import * as v from 'valibot'
import { mapReadings } from '#src/domain/sites/map-readings.ts'
import { Mission } from '#src/schema/mission.ts'
import { jsonOf } from './opened.ts'

/** The missions whose figures are taken of a file: that of mission.json and those before it. */
export const missionsIn = (text: string | undefined): readonly string[] => {
  const mission = v.safeParse(Mission, jsonOf(text))
  return mission.success ? mapReadings(mission.output).missions : []
}
