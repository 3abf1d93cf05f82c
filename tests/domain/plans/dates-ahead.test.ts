import { describe, expect, it } from 'vitest'
import { datesAhead } from '#src/domain/plans/next-date.ts'
import { stillThere } from '#src/domain/sites/still-there.ts'
import { remaining, tallyOf } from '#src/domain/sites/site-tally.ts'
import { noFilter } from '#src/domain/view/filters.ts'
import { anEvent } from '#tests/domain/builders.ts'
import { realBase } from '#tests/export/briefing/real-briefing.ts'
import { rowsAt } from '#src/domain/sites/site-row.ts'

const resolution = anEvent({
  id: 'resolution',
  type: 'resolution',
  date: '2025-08-28',
  status: 'happened',
  mandateUntil: '2026-12-31',
})
const end = anEvent({
  id: 'end',
  type: 'deadline',
  date: '2027-12-31',
  planned: '2027-12-31',
  status: 'planned',
  announced: { date: '2025-08-28', precision: 'day', sources: ['un'] },
})
const plan = anEvent({ id: 'plan', type: 'plan', date: '2025-10-01', planned: '2026-06', status: 'happened' })
const events = [resolution, plan, end]

const ahead = (day: string) =>
  datesAhead(events, events, noFilter, day).map(({ event, kind, days, isExact }) => [event.id, kind, days, isExact]) // prettier-ignore

describe('the dates ahead of a day', () => {
  it('are those announced by then, with the days left, the end of the mandate among them', () => {
    expect(ahead('2026-06-03')).toEqual([
      ['plan', 'planned', 27, false],
      ['resolution', 'mandate', 211, true],
      ['end', 'planned', 576, true],
    ])
  })

  it('leave out what had not been announced, and what has passed', () => {
    expect(ahead('2025-08-27')).toEqual([])
    expect(ahead('2026-12-30')).toEqual([
      ['resolution', 'mandate', 1, true],
      ['end', 'planned', 366, true],
    ])
    expect(ahead('2026-12-31')).toEqual([['end', 'planned', 365, true]])
  })

  it('leave out a date that was never agreed', () => {
    const never = { ...plan, planBasis: 'not-agreed' as const }
    expect(datesAhead([never], [never], noFilter, '2026-06-03')).toEqual([])
  })
})

const sum = (list: readonly { count: number }[]): number =>
  list.reduce((total, { count }) => total + count, 0)

describe('the sites still there', () => {
  it('are counted by area and by contributor, as many as the key figure says', () => {
    const rows = rowsAt(realBase().index, '2024-06-30')
    const { areas, contributors } = stillThere(rows, 'closed')
    expect(sum(areas)).toBe(remaining(tallyOf(rows), 'closed'))
    expect(sum(stillThere(rows, 'handed-over').areas)).toBe(remaining(tallyOf(rows), 'handed-over'))
    expect(areas.every(({ count, of }) => count <= of)).toBe(true)
    // The unknown stands last.
    expect(contributors.at(-1)?.code).toBeNull()
  })
})
