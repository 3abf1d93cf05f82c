import { describe, expect, it } from 'vitest'
import { changesBetween } from '#src/domain/changes/changes.ts'
import { comparedDays } from '#src/domain/changes/compared-days.ts'
import { noFilter } from '#src/domain/view/filters.ts'
import { nextForSites } from '#src/domain/plans/next-date.ts'
import { buildSiteIndex } from '#src/domain/sites/site-row.ts'
import type { MissionEvent } from '#src/schema/event.ts'
import { aSite, anEvent } from '#tests/domain/builders.ts'

const sites = ['a', 'b', 'c', 'd'].map((id) =>
  aSite({ id, opened: { date: '2010', precision: 'year', sources: ['s'] } }),
)
const army = { en: 'Armed forces', fr: 'Forces armées' }

const summary = (events: readonly MissionEvent[], from: string, to: string, statuses: 'open'[] = []) => {
  const filter = { ...noFilter, statuses }
  const index = buildSiteIndex(sites, events, [], [])
  return changesBetween(
    { index, events, contingents: [], strength: [], today: '2024-12-31' },
    comparedDays(from, to),
    filter,
  ).summary
}

describe('how many of how many', () => {
  const events = [
    anEvent({ id: '1', site: 'a', date: '2024-03-01', effect: 'closed', recipient: army }),
    anEvent({ id: '2', site: 'a', date: '2024-06-01', effect: 'handed-over', recipient: army }),
    anEvent({ id: '3', site: 'b', date: '2024-07-01', effect: 'closed' }),
    anEvent({ id: '4', site: 'c', date: '2024-07-02', effect: 'operations-ceased' }),
  ]

  it('counts a site once, and not one that was closed before the period', () => {
    expect(summary(events, '2024-01-01', '2024-12-31').left.map(({ change }) => change.site.id)).toEqual([
      'a',
      'b',
    ])
    expect(summary(events, '2024-05-01', '2024-12-31').left.map(({ change }) => change.site.id)).toEqual([
      'b',
    ])
  })

  it('counts all sites at every date, whatever status the filter asks for', () => {
    expect(summary(events, '2024-01-01', '2024-01-02').total).toBe(4)
    expect(summary(events, '2024-08-01', '2024-12-31', ['open']).total).toBe(4)
    expect(summary(events, '2024-01-01', '2024-12-31', ['open'])).toMatchObject({
      total: 4,
      tally: { byStatus: { open: 1, 'operations-ceased': 1, 'access-lost': 0, closed: 1 } },
    })
    expect(summary(events, '2024-01-01', '2024-12-31', ['open']).left).toHaveLength(2)
  })

  it('names the recipient, or none', () => {
    const { left } = summary(events, '2024-01-01', '2024-12-31')
    expect(left.map(({ recipient }) => recipient?.en ?? null)).toEqual(['Armed forces', null])
  })
})

const next = (
  events: readonly MissionEvent[],
  day: string,
  provinces: string[] = [],
  closed = '',
  today = day,
) => nextForSites(events, { ...noFilter, provinces }, { day, today }, (site) => site === closed)

describe('by when', () => {
  const plan = anEvent({ id: 'plan', type: 'plan', site: null, date: '2024-01-13', planned: '2024-12-31' })

  it('is a date that had been announced by the day, and lies ahead of it and of the reader', () => {
    expect(next([plan], '2024-01-12')).toBeNull()
    expect(next([plan], '2024-01-13')).toMatchObject({ kind: 'planned', date: '2024-12-31' })
    expect(next([plan], '2024-12-31')).toBeNull()
    expect(next([plan], '2024-02-01', [], '', '2026-11-27')).toBeNull()
  })

  it('concerns these provinces, no contingent, and no site closed already', () => {
    expect(next([plan], '2024-02-01', ['CD-NK'])).toBeNull()
    expect(next([{ ...plan, type: 'contingent-departure' }], '2024-02-01')).toBeNull()
    expect(next([{ ...plan, site: 'camp' }], '2024-02-01', [], 'camp')).toBeNull()
    expect(next([{ ...plan, site: 'camp' }], '2024-02-01')).not.toBeNull()
  })

  it('names a suspension since, and without a plan the end of the mandate', () => {
    const pause = anEvent({ id: 'pause', type: 'suspension', site: null, province: null, date: '2024-07-08' })
    expect(next([plan, pause], '2024-07-31')?.suspendedBy).toBe(pause)
    expect(next([plan, pause], '2024-07-07')?.suspendedBy).toBeNull()
    const mandate = anEvent({
      id: 'r',
      type: 'resolution',
      site: null,
      date: '2025-12-19',
      mandateUntil: '2026-12-20',
    })
    expect(next([plan, mandate], '2026-01-01')).toMatchObject({ kind: 'mandate', date: '2026-12-20' })
  })
})
