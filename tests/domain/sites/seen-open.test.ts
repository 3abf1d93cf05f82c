import { expect, it } from 'vitest'
import { buildSiteIndex, rowsAt } from '#src/domain/sites/site-row.ts'
import { seenOpen } from '#src/domain/sites/seen-open.ts'
import { mapReadings } from '#src/domain/sites/map-readings.ts'
import { readMission } from '#tests/data/real-mission.ts'
import { realRecords } from '#tests/data/real-records.ts'

const rowsOf = (mission: string, day: string) =>
  rowsAt(
    buildSiteIndex(
      realRecords('sites', mission),
      realRecords('events', mission),
      realRecords('deployments', mission),
      realRecords('contingents', mission),
      mapReadings(readMission(mission)),
    ),
    day,
  )

it('positions that count as open were last seen on the maps of 2024, but those where something happened since', () => {
  expect(seenOpen(rowsOf('unifil', '2026-06-30'))).toEqual({ first: 2024, last: 2026 })
  expect(seenOpen(rowsOf('unifil', '2024-06-30'))).toEqual({ first: 2024, last: 2024 })
})

it('of a mission that has left every site nothing is said', () => {
  expect(seenOpen(rowsOf('minusma', '2024-11-15'))).toBeNull()
})
