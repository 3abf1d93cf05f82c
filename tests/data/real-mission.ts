import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { Mission } from '#src/schema/mission.ts'

/** mission.json of a folder of data. */
export const readMission = (id: string): Mission =>
  v.parse(Mission, JSON.parse(readFileSync(`data/${id}/mission.json`, 'utf8')))

/** That of data/monusco, for tests about the real data. */
export const realMission = readMission('monusco')
