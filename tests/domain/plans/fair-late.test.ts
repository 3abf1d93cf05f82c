import { describe, expect, it } from 'vitest'
import { gapAt } from '#src/domain/plans/burn-gap.ts'
import { firstDay, lastDay } from '#src/domain/dates/dates.ts'
import { buildHistory } from '#src/domain/sites/history.ts'
import { sitePlans } from '#src/domain/plans/site-plans.ts'
import { countingSteps } from '#src/domain/sites/site-tally.ts'
import { plannedDates, slippageAt } from '#src/domain/plans/slippage.ts'
import { changeDays } from '#src/domain/events/timeline-dates.ts'
import type { MissionEvent } from '#src/schema/event.ts'
import { aSite, anEvent } from '#tests/domain/builders.ts'
import { realModel } from '#tests/domain/real-model.ts'

// A site is late only against a date that applied to it. Burn-down and slippage hold to one rule.

const sources = ['some-source']
const day = (date: string) => ({ date, precision: 'day' as const, sources })

const given = (events: readonly Partial<MissionEvent>[], opened = '2010-01-01') => {
  const all = events.map((event, index) => anEvent({ id: `event-${index}`, ...event }))
  const history = buildHistory(aSite({ opened: day(opened) }), all, [])
  const plans = sitePlans([history], all, [])
  return {
    gap: (at: string) => gapAt([history], 'closed', plans, at),
    slippage: (at: string) =>
      slippageAt(plannedDates(all, [history]), at).map(({ kind, standing }) => `${kind} ${standing}`),
  }
}

const read = (gap: ReturnType<typeof gapAt>) => ({
  overdue: gap.overdue.map(({ days, plan }) => `${days} ${plan.standing}`),
  lapsed: gap.lapsed.map(({ plan }) => plan.date),
  planned: gap.planned,
})

/** A deadline for all sites of the province, as a resolution or somebody else set it. */
const deadline = (part: Partial<MissionEvent> = {}): Partial<MissionEvent> => ({
  type: 'deadline',
  status: 'missed',
  site: null,
  date: '2024-04-30',
  planned: '2024-04-30',
  announced: day('2023-12-19'),
  ...part,
})

describe('a date for all sites of a province', () => {
  it('makes those late that were there when it was announced', () => {
    expect(read(given([deadline()]).gap('2024-05-10'))).toEqual({
      overdue: ['10 announced'],
      lapsed: [],
      planned: 0,
    })
  })

  it('is none for a site that opened after it was announced', () => {
    expect(read(given([deadline()], '2024-01-15').gap('2024-05-10'))).toEqual({
      overdue: [],
      lapsed: [],
      planned: null,
    })
  })

  it('is called binding where a resolution set it', () => {
    const { gap, slippage } = given([deadline({ planBasis: 'binding' })])
    expect(read(gap('2024-05-10')).overdue).toEqual(['10 binding'])
    expect(slippage('2024-05-10')).toEqual(['missed binding'])
  })

  it('lapsed where it was suspended before its day: nothing is late, and it is told', () => {
    const suspension = { type: 'suspension', site: null, date: '2024-03-01', planned: null } as const
    const { gap, slippage } = given([deadline(), suspension])
    expect(read(gap('2024-05-10'))).toEqual({ overdue: [], lapsed: ['2024-04-30'], planned: null })
    expect(slippage('2024-05-10')).toEqual(['lapsed lapsed'])
  })

  it('stays due where it was suspended only after its day', () => {
    const suspension = { type: 'suspension', site: null, date: '2024-07-08', planned: null } as const
    expect(read(given([deadline(), suspension]).gap('2024-08-01')).overdue).toEqual(['93 announced'])
  })

  it('lapsed where it was never agreed', () => {
    const { gap, slippage } = given([deadline({ planBasis: 'not-agreed' })])
    expect(read(gap('2024-05-10'))).toEqual({ overdue: [], lapsed: ['2024-04-30'], planned: null })
    expect(slippage('2024-05-10')).toEqual(['lapsed lapsed'])
  })
})

it('a date for one site is not suspended by what is put off elsewhere', () => {
  const own = { type: 'handover', status: 'planned', date: '2024-06-25', planned: '2024-07' } as const
  const pause = { type: 'suspension', site: null, province: null, date: '2024-07-08' } as const
  expect(given([own, pause]).slippage('2024-09-01')).toEqual(['not-documented announced'])
})

describe('a site that the mission came back to', () => {
  const events: readonly Partial<MissionEvent>[] = [
    { date: '2023-12-26', effect: 'closed', planned: '2023-12-31', announced: day('2023-10-12') },
    { date: '2024-10-15', type: 'redeployment', effect: 'open' },
  ]

  it('was early, and is not late against the date that it had met', () => {
    const { gap, slippage } = given(events)
    expect(read(gap('2026-03-11')).overdue).toEqual([])
    expect(slippage('2026-03-11')).toEqual(['on-time announced'])
  })

  it('is late against a date that was announced after the return', () => {
    const again = deadline({ date: '2025-06-30', planned: '2025-06-30', announced: day('2025-01-10') })
    expect(read(given([...events, again]).gap('2025-07-10')).overdue).toEqual(['10 announced'])
  })
})

describe('the real data', () => {
  const { events, histories, index, plans } = realModel()
  const slippage = plannedDates(events, histories)

  it('has nothing late against the end of 2024, which was suspended and never agreed', () => {
    const { overdue, lapsed } = gapAt(histories, 'closed', plans, '2026-03-11')
    const ids = overdue.map(({ history }) => history.site.id)
    for (const id of ['beni', 'goma', 'fataki', 'bendera', 'lubero']) expect(ids).not.toContain(id)
    expect(lapsed.map(({ history }) => history.site.id)).toEqual(expect.arrayContaining(['goma', 'bendera']))
  })

  it('never calls a site late in the burn-down whose own date the slippage calls met or lapsed', () => {
    const contradictions: string[] = []
    for (const at of changeDays(events, index))
      for (const step of countingSteps) {
        const own = new Map(
          slippageAt(slippage, at).flatMap((row) => (row.event.site ? [[row.event.id, row] as const] : [])),
        )
        for (const { history, plan } of gapAt(histories, step, plans, at).overdue) {
          const row = own.get(plan.event.id)
          if (row && (row.kind === 'lapsed' || (row.kind === 'on-time' && row.event.type === 'handover')))
            contradictions.push(`${at} ${step} ${history.site.id}`)
        }
      }
    expect(contradictions).toEqual([])
  })

  it('holds both to one standing for every planned date', () => {
    const standings = new Map(slippage.map(({ event, standing }) => [event.id, standing]))
    const other = [...plans.values()]
      .flat()
      .filter(({ event, standing }) => (standings.get(event.id) ?? standing) !== standing)
    expect(other).toEqual([])
  })

  it('has no date in the future of its announcement', () => {
    const early = [...plans.values()]
      .flat()
      .filter(({ event }) => event.announced && firstDay(event.announced.date) > lastDay(event.planned))
    expect(early).toEqual([])
  })
})
