import { describe, expect, it } from 'vitest'
import { ceilingChanges } from '#src/domain/strength/ceiling-changes.ts'
import { changesBetween, isUnchanged } from '#src/domain/changes/changes.ts'
import { beforePhase, comparedDays, monthsBefore } from '#src/domain/changes/compared-days.ts'
import { contingentMoves, isPart } from '#src/domain/strength/contingent-moves.ts'
import { type Filter, noFilter } from '#src/domain/view/filters.ts'
import { buildSiteIndex } from '#src/domain/sites/site-row.ts'
import type { Contingent, Strength } from '#src/schema/contingent.ts'
import type { MissionEvent } from '#src/schema/event.ts'
import { realRecords } from '#tests/data/real-records.ts'
import { aContingent, anEvent } from '#tests/domain/builders.ts'
import { mapReadings } from '#src/domain/sites/map-readings.ts'
import { realMission } from '#tests/data/real-mission.ts'

describe('the days compared', () => {
  it.each([
    ['2024-04-01', '2024-07-15', '2024-04-01', '2024-07-15', false, 'as chosen'],
    ['2024-08-01', '2024-07-15', '2024-07-15', '2024-08-01', true, 'the later one first: exchanged'],
    ['2024-04', '2024-07-15', '2024-04-30', '2024-07-15', false, 'a month is read at its last day'],
    [null, '2024-07-15', '2024-04-15', '2024-07-15', false, 'nothing chosen: a quarter'],
    ['2024-07-15', '2024-07-15', '2024-07-15', '2024-07-15', false, 'one and the same day'],
  ] as const)(
    'for %s and %s are %s and %s (exchanged: %s): %s',
    (from, day, first, second, swapped, _why) => {
      expect(comparedDays(from, day)).toEqual({ from: first, to: second, swapped })
    },
  )

  it.each([
    ['2024-07-15', 1, '2024-06-15'],
    ['2024-03-31', 1, '2024-02-29'],
    ['2023-03-31', 1, '2023-02-28'],
    ['2024-01-31', 3, '2023-10-31'],
    ['2024-05-31', 3, '2024-02-29'],
  ])('%s less %i months is %s', (day, months, expected) => {
    expect(monthsBefore(day, months)).toBe(expected)
  })

  it('since the phase began counts from before the month that is all that is known of its start', () => {
    const phase = {
      province: 'CD-SK',
      number: 1,
      earliest: '2024-01-01',
      start: '2024-01-31',
      plannedEnd: '2024-04-30',
      end: '2024-06-30',
    }
    expect(beforePhase([phase], ['CD-SK'], '2024-07-15')).toBe('2023-12-31')
    expect(beforePhase([phase], [], '2024-07-15')).toBe('2023-12-31')
    expect(beforePhase([phase], ['CD-NK'], '2024-07-15')).toBeNull()
    expect(beforePhase([phase], ['CD-SK'], '2023-07-15')).toBeNull()
  })
})

const strength = (record: Partial<Strength>): Strength => ({
  id: 'ceiling',
  date: '2023-12-19',
  precision: 'day',
  component: 'military',
  label: { en: 'military personnel', fr: 'personnel militaire' },
  authorised: 13_500,
  actual: null,
  province: null,
  contributor: null,
  notes: null,
  sources: ['some-source'],
  ...record,
})

describe('the ceilings that changed', () => {
  const days = { from: '2024-01-01', to: '2024-12-31' }
  const before = strength({})

  it.each([
    [{ date: '2024-07-01', authorised: 11_500 }, [[13_500, 11_500]], 'a lower one'],
    [{ date: '2024-07-01', authorised: 13_500 }, [], 'a resolution that repeats it'],
    [{ date: '2025-07-01', authorised: 11_500 }, [], 'a later one'],
    [{ date: '2024-07-01', authorised: null }, [], 'an actual strength'],
    [
      { date: '2024-07-01', authorised: 360, label: { en: 'additional', fr: 'supplémentaire' } },
      [],
      'a figure that counts something else',
    ],
  ])('after %o are %o: %s', (after, expected, _why) => {
    const changes = ceilingChanges([before, strength({ id: 'after', ...after })], days)
    expect(changes.map(({ from, to }) => [from, to])).toEqual(expected)
  })

  it('hold no first figure, of which nobody says that it was a change', () => {
    expect(ceilingChanges([strength({ date: '2024-07-01' })], days)).toEqual([])
  })
})

const reported = (contingent: Partial<Contingent>) => aContingent({ origin: 'reported', ...contingent })

describe('the contingents that came and left', () => {
  const days = { from: '2024-04-01', to: '2024-07-15' }
  const left = { date: '2024-05-04', precision: 'day' } as const
  const moves = (contingents: Contingent[], events: MissionEvent[] = [], filter: Filter = noFilter) =>
    contingentMoves(contingents, events, filter, () => 'CD-SK', days)

  it('are told with the event that reports the departure, once', () => {
    const departure = anEvent({
      id: 'departure',
      type: 'contingent-departure',
      date: '2024-05-04',
      site: null,
      contributor: 'CHN',
      sources: ['other-source'],
    })
    const [move, ...others] = moves([reported({ to: left })], [departure])
    expect(others).toEqual([])
    expect(move?.sources).toEqual(['some-source', 'other-source'])
    expect(moves([], [departure]).map(({ id }) => id)).toEqual(['departure'])
    expect(moves([], [{ ...departure, status: 'planned' }])).toEqual([])
  })

  it('are not those that UN maps show in one year and not in the next', () => {
    expect(moves([aContingent({ to: left })])).toEqual([])
  })

  it('are narrowed by province, contributor and kind', () => {
    const contingent = reported({ to: left, kind: 'engineering' })
    expect(moves([contingent], [], { ...noFilter, provinces: ['CD-NK'] })).toEqual([])
    expect(moves([contingent], [], { ...noFilter, contributors: ['PAK'] })).toEqual([])
    expect(moves([contingent], [], { ...noFilter, kinds: ['medical'] })).toEqual([])
    expect(
      moves([contingent], [], {
        provinces: ['CD-SK'],
        contributors: ['CHN'],
        kinds: ['engineering'],
        statuses: [],
        recipients: [],
      }),
    ).toHaveLength(1)
  })

  it('know a part from the whole that left on the same day', () => {
    const all = moves([
      reported({ id: 'whole', site: null, province: 'CD-SK', to: left }),
      reported({ id: 'part', to: left }),
      reported({ id: 'other', to: { ...left, date: '2024-05-05' } }),
    ])
    expect(all.map((move) => [move.contingent?.id, isPart(move, all)])).toEqual([
      ['whole', false],
      ['part', true],
      ['other', false],
    ])
  })
})

describe('with the real data', () => {
  const events = realRecords('events')
  const contingents = realRecords('contingents')
  const index = buildSiteIndex(
    realRecords('sites'),
    events,
    realRecords('deployments'),
    contingents,
    mapReadings(realMission),
  )
  const between = (from: string, to: string, filter: Filter = noFilter) =>
    changesBetween(
      { index, events, contingents, strength: realRecords('strength'), today: '2026-11-27' },
      comparedDays(from, to),
      filter,
    )

  const ids = (filter: Partial<Filter>) =>
    between('2024-04-01', '2024-07-15', { ...noFilter, provinces: ['CD-SK'], ...filter }).sites.map(
      ({ site }) => site.id,
    )
  const steps = (from: string, to: string) =>
    between(from, to).sites.reduce((sum, { turns }) => sum + turns.length, 0)

  it('Uvira is a return, and Lubero, where one was only announced, is none', () => {
    const { sites } = between('2024-08-01', '2026-03-11')
    const returned = sites.filter(({ outcome }) => outcome === 'returned')
    expect(returned.map(({ site, turns }) => [site.id, turns.map((turn) => turn.status)])).toEqual([
      ['uvira', ['access-lost', 'operations-ceased']],
    ])
  })

  it('between a day and itself nothing changed', () => {
    expect(isUnchanged(between('2024-04-30', '2024-04-30'))).toBe(true)
  })

  it('a contributor, a kind or a status narrows the sites', () => {
    expect(ids({ contributors: ['CHN'] })).toContain('amsar')
    expect(ids({ contributors: ['CHN'] })).not.toContain('rutemba')
    expect(ids({ kinds: ['engineering'] })).toEqual(['amsar'])
    expect(ids({ statuses: ['handed-over'] })).toEqual([
      'amsar',
      'bunyakiri',
      'rutemba',
      'mikenge',
      'minembwe',
    ])
  })

  it('the estimates of two years stand side by side, and one year is no change', () => {
    expect(between('2022-06-01', '2023-06-01').estimates).toMatchObject({
      before: { year: 2022 },
      after: { year: 2023 },
    })
    expect(between('2024-04-01', '2024-07-15').estimates).toBeNull()
  })

  it('periods that follow each other share no change and leave none out', () => {
    expect(steps('2024-04-01', '2024-04-30') + steps('2024-04-30', '2024-07-15')).toBe(
      steps('2024-04-01', '2024-07-15'),
    )
  })
})
