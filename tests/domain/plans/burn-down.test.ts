import { describe, expect, it } from 'vitest'
import { actualLine, burnChanges, planLine, sitesMaximum } from '#src/domain/plans/burn-down.ts'
import { type CountingStep } from '#src/domain/sites/site-tally.ts'
import { deadlines, gapAt } from '#src/domain/plans/burn-gap.ts'
import { buildHistory } from '#src/domain/sites/history.ts'
import { sitePlans } from '#src/domain/plans/site-plans.ts'
import type { MissionEvent } from '#src/schema/event.ts'
import type { Site } from '#src/schema/site.ts'
import { aSite, anEvent } from '#tests/domain/builders.ts'
import { realModel } from '#tests/domain/real-model.ts'

const range = { from: '2024-01-01', to: '2024-12-31' }

/** Sites, each open since 2010, and what happened to them; an event belongs to the site it names. */
const model = (ids: readonly string[], given: readonly Partial<MissionEvent>[], site: Partial<Site> = {}) => {
  const events = given.map((event, index) => anEvent({ id: `event-${index}`, ...event }))
  const opened = { date: '2010-01-01', precision: 'day' as const, sources: ['some-source'] }
  const histories = ids.map((id) => buildHistory(aSite({ id, opened, ...site }), ofSite(events, id), []))
  return { events, histories, plans: sitePlans(histories, events, []) }
}

const ofSite = (events: readonly MissionEvent[], id: string) =>
  events.filter((event) => event.site === null || event.site === id)

const write = (line: ReturnType<typeof actualLine>) => line.map(({ day, count }) => `${day} ${count}`)

const lines = (given: ReturnType<typeof model>, step: CountingStep) => {
  return {
    actual: write(actualLine(given.histories, step, range)),
    plan: write(planLine(given.histories, step, given.plans, range)),
  }
}

describe('sites still open over time', () => {
  const camp = { site: 'camp' }
  const story = [
    { ...camp, date: '2024-03-01', effect: 'operations-ceased' },
    { ...camp, date: '2024-05', precision: 'month', effect: 'closed', planned: '2024-04-30' },
    { ...camp, date: '2024-06-20', type: 'handover', effect: 'handed-over' },
  ] as const

  it.each([
    ['operations-ceased', '2024-03-01'],
    ['closed', '2024-05-31'],
    ['handed-over', '2024-06-20'],
  ] as const)('counted by %s the site goes on %s', (step, day) => {
    expect(lines(model(['camp', 'other'], story), step).actual).toEqual([
      '2024-01-01 2',
      `${day} 1`,
      '2024-12-31 1',
    ])
  })

  it('the plan falls on its planned dates and nowhere else, and without any there is no plan', () => {
    expect(lines(model(['camp', 'other'], story), 'closed').plan).toEqual([
      '2024-01-01 2',
      '2024-04-30 1',
      '2024-12-31 1',
    ])
    expect(lines(model(['camp'], [{ effect: 'closed' }]), 'closed').plan).toEqual([])
  })

  it('a plan for a month is a plan for its last day', () => {
    expect(
      lines(model(['camp'], [{ type: 'plan', date: '2023-01-01', planned: '2024-06' }]), 'closed').plan,
    ).toEqual(['2024-01-01 1', '2024-06-30 0', '2024-12-31 0'])
  })

  it('a site without a planned date counts in the plan for as long as it counts', () => {
    const given = model(
      ['camp', 'other'],
      [
        { site: 'other', date: '2024-02-10', effect: 'closed' },
        { type: 'plan', date: '2023-01-01', planned: '2024-06-30' },
      ],
    )
    expect(lines(given, 'closed').plan).toEqual([
      '2024-01-01 2',
      '2024-02-10 1',
      '2024-06-30 0',
      '2024-12-31 0',
    ])
  })

  it('a site opened again goes up again, and the date that it had before applies no more', () => {
    const given = model(
      ['camp'],
      [
        { date: '2024-03-01', effect: 'closed', planned: '2024-03-31' },
        { date: '2024-10-15', type: 'redeployment', effect: 'open' },
      ],
    )
    expect(lines(given, 'closed')).toEqual({
      actual: ['2024-01-01 1', '2024-03-01 0', '2024-10-15 1', '2024-12-31 1'],
      plan: ['2024-01-01 1', '2024-03-31 0', '2024-10-15 1', '2024-12-31 1'],
    })
    expect(gapAt(given.histories, 'closed', given.plans, '2024-12-31').overdue).toEqual([])
  })

  it.each([
    ['closed', ['access-lost 0', 'access-regained 0']],
    ['operations-ceased', ['left -1', 'access-lost 0', 'access-regained 0']],
  ] as const)(
    'access lost and regained is told and changes no count, for nobody closed the site: counted by %s',
    (step, kinds) => {
      const { histories } = model(
        ['camp'],
        [
          { date: '2024-02-01', effect: 'operations-ceased' },
          { date: '2024-05-01', effect: 'access-lost' },
          { date: '2024-07-01', effect: 'operations-ceased' },
        ],
      )
      const changes = burnChanges(histories, step).filter(({ day }) => day > '2024-01-01')
      expect(changes.map(({ kind, by }) => `${kind} ${by}`)).toEqual(kinds)
    },
  )

  it.each([
    ['temporary-presence', 'temporary-presence 1'],
    ['reopening', 'returned 1'],
  ] as const)(
    'a site open again is told by the name that its source gives the return: %s',
    (returnKind, told) => {
      const { histories } = model(
        ['camp'],
        [
          { date: '2023-12-26', effect: 'closed' },
          { date: '2024-10-15', type: 'redeployment', effect: 'open', returnKind },
        ],
      )
      const last = burnChanges(histories, 'closed').at(-1)
      expect(`${last?.day} ${last?.kind} ${last?.by}`).toBe(`2024-10-15 ${told}`)
    },
  )

  it('a site that is first heard of when it closed counts before, one first heard of when it opened does not', () => {
    const closed = model(['camp'], [{ date: '2024-03-01', effect: 'closed' }], { opened: null })
    const opened = model(['camp'], [{ date: '2024-03-01', effect: 'open' }], { opened: null })
    expect(lines(closed, 'closed').actual).toEqual(['2024-01-01 1', '2024-03-01 0', '2024-12-31 0'])
    expect(lines(opened, 'closed').actual).toEqual(['2024-01-01 0', '2024-03-01 1', '2024-12-31 1'])
  })
})

describe('deadlines and the gap', () => {
  const given = model(
    ['camp', 'other'],
    [
      { site: 'camp', date: '2024-04-30', effect: 'closed', planned: '2024-04-30' },
      { site: 'other', date: '2024-06-09', effect: 'closed', planned: '2024-05' },
    ],
  )
  const { histories, plans } = given

  it.each([
    ['2024-12-31', ['2024-04-30 met 0', '2024-05 missed 1']],
    ['2024-05-15', ['2024-04-30 met 0', '2024-05 pending 1']],
  ])('with the record ending on %s', (end, expected) => {
    const found = deadlines(histories, 'closed', plans, end)
    expect(found.map(({ date, outcome, remaining }) => `${date} ${outcome} ${remaining.length}`)).toEqual(
      expected,
    )
  })

  it.each([
    ['2024-04-29', { actual: 2, planned: 2, early: 0, late: 0, overdue: [] }],
    ['2024-05-31', { actual: 1, planned: 0, early: 0, late: 0, overdue: [{ days: 0 }] }],
    ['2024-06-05', { actual: 1, planned: 0, early: 0, overdue: [{ days: 5 }] }],
    [
      '2024-06-09',
      { actual: 0, planned: 0, early: 0, late: 1, overdue: [], last: { date: '2024-06-09', days: null } },
    ],
  ])('on %s', (day, expected) => {
    expect(gapAt(histories, 'closed', plans, day)).toMatchObject(expected)
  })

  it('a site left before its planned date is early', () => {
    const early = model(['camp'], [{ date: '2023-12-26', effect: 'closed', planned: '2023-12-31' }])
    expect(gapAt(early.histories, 'closed', early.plans, '2023-12-27')).toMatchObject({
      actual: 0,
      planned: 1,
      early: 1,
      last: { days: -5 },
    })
  })

  it('late against a date that a resolution set comes first, then what is late for longer', () => {
    const dated = { type: 'plan', date: '2023-12-19' } as const
    const late = model(
      ['camp', 'base', 'post', 'school'],
      [
        { ...dated, site: 'camp', planned: '2024-03-31' },
        { ...dated, site: 'base', planned: '2024-05-31', planBasis: 'binding' },
        { ...dated, site: 'post', planned: '2024-04-30', planBasis: 'binding' },
        { ...dated, site: 'school', planned: '2024-01-31' },
      ],
    )
    const { overdue } = gapAt(late.histories, 'closed', late.plans, '2024-06-09')
    expect(
      overdue.map(({ history, days, plan: { standing } }) => `${history.site.id} ${days} ${standing}`),
    ).toEqual(['post 40 binding', 'base 9 binding', 'school 130 announced', 'camp 70 announced'])
  })

  it('without any planned date there is no planned number', () => {
    const none = model(['camp'], [])
    expect(gapAt(none.histories, 'closed', none.plans, '2024-12-31')).toMatchObject({
      actual: 1,
      planned: null,
    })
  })
})

describe('South Kivu in 2024', () => {
  const { histories: all, plans } = realModel()
  const histories = all.filter(({ site }) => site.province === 'CD-SK')

  const outcome = (step: CountingStep) =>
    deadlines(histories, step, plans, '2026-03-11').find(({ day }) => day === '2024-04-30')?.outcome

  it('was to be left by 30 April', () => {
    expect(planLine(histories, 'closed', plans, { from: '2024-01-01', to: '2024-08-11' })).toEqual([
      { day: '2024-01-01', count: 14 },
      { day: '2024-04-30', count: 0 },
      { day: '2024-08-11', count: 0 },
    ])
  })

  it.each([
    ['operations-ceased', 0, { day: '2024-04-30', days: 0 }],
    ['closed', 10, { day: '2024-04-25', days: -5 }],
    ['handed-over', 15, { day: '2024-04-29', days: -1 }],
  ] as const)('counted by %s there were %i sites left at the end of that day', (step, count, last) => {
    expect(gapAt(histories, step, plans, '2024-04-30')).toMatchObject({ actual: count, last })
  })

  it.each(['closed', 'handed-over'] as const)('the last one %s followed on 11 July, 72 days late', (step) => {
    expect(gapAt(histories, step, plans, '2024-07-15').last).toMatchObject({ day: '2024-07-11', days: 72 })
    expect(gapAt(histories, step, plans, '2026-03-11').last).toMatchObject({ day: '2024-07-11', days: 72 })
  })

  it('met the deadline by ceasing operations and missed it by closing and handing over', () => {
    expect(outcome('operations-ceased')).toBe('met')
    expect(outcome('closed')).toBe('missed')
    expect(outcome('handed-over')).toBe('missed')
  })

  it('lost Uvira in December 2025 and saw it visited in February 2026', () => {
    const turns = burnChanges(histories, 'closed').filter(
      ({ kind }) => kind === 'access-lost' || kind === 'access-regained' || kind === 'visited',
    )
    expect(turns.map(({ day, kind, by }) => `${day} ${kind} ${by}`)).toEqual([
      '2025-12-10 access-lost 0',
      '2026-02-23 visited 0',
    ])
  })
})

describe('the whole mission', () => {
  const { histories, plans } = realModel()

  it('did not go up again at Lubero, where a return was only announced', () => {
    const lubero = histories.filter(({ site }) => site.id === 'lubero')
    expect(burnChanges(lubero, 'closed').map(({ day, kind, by }) => `${day} ${kind} ${by}`)).toEqual([
      '2002-01-01 first-documented 1',
      '2023-12-26 left -1',
    ])
  })

  it('has one axis for all counting steps', () => {
    expect(sitesMaximum(histories, plans, { from: '2019-01-01', to: '2026-12-31' })).toBe(40)
  })
})
