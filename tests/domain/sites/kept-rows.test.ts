import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildSiteIndex, rowAt, rowsAt } from '#src/domain/sites/site-row.ts'
import { realRecords } from '#tests/data/real-records.ts'
import { mapReadings } from '#src/domain/sites/map-readings.ts'
import { realMission } from '#tests/data/real-mission.ts'

const index = buildSiteIndex(
  realRecords('sites'),
  realRecords('events'),
  realRecords('deployments'),
  realRecords('contingents'),
  mapReadings(realMission),
)

const anyDay = fc
  .date({ min: new Date('1998-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const anyContributors = fc.subarray(['CHN', 'PAK', 'URY']).map((codes) => new Set(codes))

describe('the rows of a day', () => {
  it('are those read anew, whatever days were asked for before', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyDay, anyContributors), { minLength: 2, maxLength: 6 }), (asked) => {
        for (const [day, chosen] of asked) {
          const fresh = index.records.map((record) => rowAt(index, record, day, chosen))
          expect(rowsAt(index, day, chosen)).toEqual(fresh)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('are the same objects where nothing changed, and another where something did', () => {
    const rowOf = (id: string, day: string) => rowsAt(index, day).find(({ site }) => site.id === id)
    expect(rowOf('amsar', '2024-04-10')).toBe(rowOf('amsar', '2024-04-28'))
    expect(rowOf('amsar', '2024-04-29')).not.toBe(rowOf('amsar', '2024-04-28'))
    expect(rowsAt(index, '2024-04-10')).toBe(rowsAt(index, '2024-04-11'))
  })
})
