// @vitest-environment node
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { filterEvents, filterOutputs } from '#src/domain/events/event-filter.ts'
import { type Filter, countFacet, facets, filterRows, noFilter } from '#src/domain/view/filters.ts'
import { totalEstimate } from '#src/domain/view/key-figures.ts'
import { buildSiteIndex, rowsAt } from '#src/domain/sites/site-row.ts'
import { changeDays, nextDay, previousDay } from '#src/domain/events/timeline-dates.ts'
import { realRecords } from '#tests/data/real-records.ts'
import { siteStatusNames, unitKinds } from '#src/schema/names.ts'
import { mapReadings } from '#src/domain/sites/map-readings.ts'
import { realMission } from '#tests/data/real-mission.ts'

const events = realRecords('events')
const index = buildSiteIndex(
  realRecords('sites'),
  events,
  realRecords('deployments'),
  realRecords('contingents'),
  mapReadings(realMission),
)
const outputs = realRecords('outputs')
const days = changeDays(events, index)

const allProvinces = realRecords('provinces').map(({ id }) => id)

const anyDay = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const anyFilter: fc.Arbitrary<Filter> = fc.record({
  provinces: fc.subarray(allProvinces),
  contributors: fc.subarray(realRecords('contributors').map(({ id }) => id)),
  kinds: fc.subarray([...unitKinds]),
  statuses: fc.subarray([...siteStatusNames]),
  recipients: fc.subarray(['armed-forces-fardc', 'national-police-pnc']),
})

describe('on any day, with any filter', () => {
  it('every site has one status, known no later than the day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        for (const { status } of rowsAt(index, day)) {
          expect(siteStatusNames).toContain(status.name)
          expect((status.knownUntil ?? '').slice(0, 4) <= day.slice(0, 4)).toBe(true)
          expect((status.step?.day ?? '') <= day).toBe(true)
        }
      }),
      { numRuns: 50 },
    )
  })

  it('what is shown obeys the filter, and a filter never shows more than none', () => {
    fc.assert(
      fc.property(anyDay, anyFilter, (day, filter) => {
        const rows = rowsAt(index, day, new Set(filter.contributors))
        const shown = filterRows(rows, filter)
        const documented = siteStatusNames.filter((name) => name !== 'not-documented')
        const statuses = filter.statuses.length > 0 ? filter.statuses : documented
        const provinces = filter.provinces.length > 0 ? filter.provinces : allProvinces
        for (const row of shown) {
          expect(provinces).toContain(row.site.province)
          // The sites of the drawdown are one set at every date; a place that no map shows is left out.
          const isSet = row.site.register === 'drawdown' && filter.statuses.length === 0
          expect(isSet || statuses.includes(row.status.name)).toBe(true)
        }
        const all = filterRows(rows, { ...noFilter, statuses: filter.statuses })
        expect(shown.length).toBeLessThanOrEqual(all.length)
      }),
      { numRuns: 50 },
    )
  })

  it('the number beside a value is the number of sites that choosing it alone shows', () => {
    fc.assert(
      fc.property(anyDay, anyFilter, fc.constantFrom(...facets), (day, filter, facet) => {
        const rows = rowsAt(index, day)
        for (const [value, count] of countFacet(rows, filter, facet)) {
          const alone = { ...filter, [facet]: [value] }
          expect(filterRows(rows, alone)).toHaveLength(count)
        }
      }),
      { numRuns: 20 },
    )
  })

  it('events, outputs and the estimate can be had', () => {
    fc.assert(
      fc.property(anyDay, anyFilter, (day, filter) => {
        const rows = rowsAt(index, day)
        const shown = filterEvents(events, filter, rows, filterRows(rows, filter))
        expect(shown.length).toBeLessThanOrEqual(events.length)
        expect(filterOutputs(outputs, filter, day).length).toBeLessThanOrEqual(outputs.length)
        const { low, high } = totalEstimate(index, day, filter) ?? { low: 0, high: 0 }
        expect(low).toBeLessThanOrEqual(high)
      }),
      { numRuns: 50 },
    )
  })

  it('the steps before and after are on either side of the day, and nothing lies between', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const [before, after] = [previousDay(days, day), nextDay(days, day)]
        expect(
          days.filter((other) => other > (before ?? '') && other < (after ?? '9999') && other !== day),
        ).toEqual([])
      }),
    )
  })
})
