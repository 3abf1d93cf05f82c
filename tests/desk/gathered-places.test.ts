import * as v from 'valibot'
import { expect, it } from 'vitest'
import { mapGroundOf } from '#src/desk/gathered/map-ground.ts'
import { missionsIn } from '#src/desk/missions-in.ts'
import { planMap } from '#src/domain/desk/gathered/plan-map.ts'
import { documentsOf } from '#src/domain/gathered/documents.ts'
import { Source } from '#src/schema/source.ts'
import type { MapReading } from '#src/domain/gathered/location-map.ts'
import { openedMission } from '#tests/kit/import-tab.tsx'
import { real } from '#tests/import/readings.ts'

// The readings that the published folders were made of, held against these folders as the desk does it.

it.each([
  ['monusco', 1005, ['map-addis-ababa', 'map-bangui', 'map-bujumbura', 'map-harare', 'map-kampala', 'map-kigali', 'map-lusaka', 'map-nchelenge', 'map-windhoek']],
  ['minusma', 134, []],
  ['unifil', 625, []],
] as const)('of %s every place of the maps finds the site at which the data has it', (mission, count, abroad) => {
  const { texts, lists } = openedMission(mission)
  const missions = missionsIn(texts.get('mission.json'))
  const placeYears = real.placeYears.filter((one) => missions.includes(one.mission))
  const reading: MapReading = { kind: 'location-map', rows: 0, own: 0, missions: [], placeYears, held: 0, faults: [], faultCount: 0 } // prettier-ignore
  const sources = ['geo-pko-2-3', 'geo-pko-article']
  const choice = { missions, from: 1990, to: 2030, source: 'geo-pko-2-3' }
  const { records, unclear, left } = planMap(reading, choice, lists, mapGroundOf(texts), sources, new Set())
  const of = (file: string, state: string) => records.filter((one) => one.file === file && one.state === state)
  expect(of('deployments', 'same')).toHaveLength(count)
  expect(of('deployments', 'changed')).toEqual([])
  expect(of('contingents', 'changed')).toEqual([])
  // Places outside of the country, which were left out when the folder was made.
  expect(of('sites', 'new').map(({ record }) => record.id)).toEqual(abroad)
  expect(unclear).toEqual([])
  expect(left).toBe(0)
}) // prettier-ignore

it('the documents of files of others are sources as the data has them', () => {
  const documents = [...documentsOf('ipi'), ...documentsOf('location-map')]
  expect(documents).toHaveLength(3)
  expect(v.parse(v.array(Source), documents)).toEqual(documents)
})
