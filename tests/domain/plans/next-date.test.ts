import { describe, expect, it } from 'vitest'
import { noFilter } from '#src/domain/view/filters.ts'
import { nextDates } from '#src/domain/plans/next-date.ts'
import type { MissionEvent } from '#src/schema/event.ts'
import { anEvent } from '#tests/domain/builders.ts'

const planned = (id: string, event: Partial<MissionEvent>) =>
  anEvent({ id, site: null, province: null, type: 'deadline', status: 'planned', ...event })
const announced = (date: string) => ({ date, precision: 'day' as const, sources: ['some-source'] })
const mandate = anEvent({
  id: 'resolution',
  type: 'resolution',
  site: null,
  province: null,
  date: '2025-12-19',
  mandateUntil: '2026-12-20',
})
const may = planned('may', {
  date: '2026-05-31',
  planned: '2026-05-31',
  announced: announced('2026-02-01'),
})
const all = [mandate, may]
const read = (events: readonly MissionEvent[], day: string, today: string, filter = noFilter) => {
  const { next, mandate: end } = nextDates(events, events, filter, { day, today })
  return [next?.event.id ?? null, end?.event.id ?? null]
}
const dateAt = (events: readonly MissionEvent[], day: string) =>
  nextDates(events, events, noFilter, { day, today: day }).next?.date

describe('the next date', () => {
  it.each([
    ['2026-03-11', '2026-03-12', 'may', 'resolution'],
    // Ahead of the date shown, and past for the reader.
    ['2026-03-11', '2026-11-27', 'resolution', null],
    // A page of the future: ahead of its own date.
    ['2026-06-01', '2026-03-12', 'resolution', null],
    // The resolution, but not yet the announcement.
    ['2026-01-31', '2026-03-12', 'resolution', null],
    // Nothing had been announced.
    ['2012-01-01', '2026-03-12', null, null],
    ['2026-03-11', '2026-12-20', null, null],
  ])('at %s, read on %s, is %s with %s beside it', (day, today, next, end) => {
    expect(read(all, day, today)).toEqual([next, end])
  })

  it('the mandate runs to the end that the newest resolution sets, even while that of the one before it lies ahead', () => {
    const before = anEvent({ ...mandate, id: 'before', date: '2024-12-20', mandateUntil: '2025-12-20' })
    for (const events of [
      [before, mandate],
      [mandate, before],
    ]) {
      expect(dateAt(events, '2025-12-18')).toBe('2025-12-20')
      expect(dateAt(events, '2025-12-19')).toBe('2026-12-20')
      expect(dateAt(events, '2026-03-11')).toBe('2026-12-20')
    }
  })

  it('is no date of which nobody can say that it had been announced, and none that was never agreed', () => {
    const unknown = planned('unknown', { date: '2026-12-31', planned: '2026-12-31' })
    const denied = planned('denied', {
      date: '2026-12-31',
      planned: '2026-12-31',
      announced: announced('2026-01-01'),
      planBasis: 'not-agreed',
    })
    expect(read([unknown, denied], '2026-03-11', '2026-03-11')).toEqual([null, null])
  })

  it('is the mission’s date before a contributor’s on the same day, whichever is listed first', () => {
    const day = { date: '2026-05-31', planned: '2026-05-31', announced: announced('2026-02-01') }
    const theirs = planned('theirs', { ...day, type: 'contingent-departure', contributor: 'CHN' })
    expect(read([theirs, may], '2026-03-11', '2026-03-12')).toEqual(['may', null])
  })

  it('has the day beside it by which a resolution has the mission gone, and no other deadline', () => {
    const end = planned('end', {
      date: '2027-12-31',
      planned: '2027-12-31',
      announced: announced('2025-12-19'),
    })
    const leaveOf = (resolution: MissionEvent) =>
      nextDates([resolution, may, end], [resolution, may, end], noFilter, {
        day: '2026-03-11',
        today: '2026-03-12',
      }).leave?.event.id
    expect(leaveOf({ ...mandate, planned: '2027-12-31' })).toBe('end')
    expect(leaveOf(mandate)).toBeUndefined()
  })

  it('tells what was put off since it was announced, up to the date shown', () => {
    const suspension = anEvent({
      id: 'put-off',
      type: 'suspension',
      site: null,
      province: null,
      date: '2026-03-01',
    })
    const events = [...all, suspension]
    const suspendedAt = (day: string) =>
      nextDates(events, events, noFilter, { day, today: '2026-02-02' }).next?.suspendedBy?.id
    expect([suspendedAt('2026-02-15'), suspendedAt('2026-03-11')]).toEqual([undefined, 'put-off'])
  })

  it('is no other contributor’s where a province is chosen', () => {
    const leaving = planned('leaving', {
      type: 'contingent-departure',
      contributor: 'BGD',
      date: '2025-10-14',
      planned: '2026-07',
    })
    const inProvince = { ...noFilter, provinces: ['CD-SK'] }
    expect(read([leaving], '2026-03-11', '2026-03-11')).toEqual(['leaving', null])
    expect(read([leaving], '2026-03-11', '2026-03-11', inProvince)).toEqual([null, null])
    expect(read([leaving], '2026-03-11', '2026-03-11', { ...inProvince, contributors: ['BGD'] })).toEqual([
      'leaving',
      null,
    ])
  })

  it('is not what has been done by the date shown', () => {
    const done = planned('done', {
      status: 'happened',
      type: 'handover',
      date: '2026-02-10',
      planned: '2026-12-31',
      announced: announced('2025-12-01'),
    })
    expect(read([done], '2026-02-09', '2026-02-09')).toEqual(['done', null])
    expect(read([done], '2026-02-10', '2026-02-10')).toEqual([null, null])
  })
})
