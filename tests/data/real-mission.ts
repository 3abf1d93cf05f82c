import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { Mission } from '#src/schema/mission.ts'

/** mission.json of data/monusco, for tests about the real data. */
export const realMission: Mission = v.parse(
  Mission,
  JSON.parse(readFileSync('data/monusco/mission.json', 'utf8')),
)
