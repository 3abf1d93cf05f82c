import { describe, expect, it } from 'vitest'
import { buildHistory } from '#src/domain/sites/history.ts'
import { plannedDates, slippageAt, slippageTotals, sourcesOf } from '#src/domain/plans/slippage.ts'
import type { MissionEvent } from '#src/schema/event.ts'
import { plannedTitle } from '#src/text/planned-title.ts'
import { aSite, anEvent } from '#tests/domain/builders.ts'
import { realModel } from '#tests/domain/real-model.ts'
import { realTexts } from '#tests/kit/real-texts.ts'

const { en: texts } = realTexts

const rowsOf = (given: readonly Partial<MissionEvent>[], day = '2025-01-01') => {
  const events = given.map((event, index) => anEvent({ id: `event-${index}`, ...event }))
  return slippageAt(plannedDates(events, [buildHistory(aSite(), events, [])]), day)
}

const written = (given: readonly Partial<MissionEvent>[], day?: string) =>
  rowsOf(given, day).map(({ event, kind, days, done }) => `${event.planned} ${kind} ${days} ${done}`)

describe('a planned date and what happened', () => {
  it.each<[string, Partial<MissionEvent>, string]>([
    ['met to the day', { planned: '2024-04-30', date: '2024-04-30' }, '2024-04-30 on-time 0 true'],
    ['met early', { planned: '2023-12-31', date: '2023-12-26' }, '2023-12-31 on-time -5 true'],
    ['"June 2021" met on 30 June', { planned: '2021-06', date: '2021-06-30' }, '2021-06 on-time null true'],
    ['"June 2021" not met on 1 July', { planned: '2021-06', date: '2021-07-01' }, '2021-06 late null true'],
    [
      'a day in June met "in June"',
      { planned: '2019-06-10', date: '2019-06', precision: 'month' },
      '2019-06-10 on-time null true',
    ],
    [
      'a day in June met "in July"',
      { planned: '2019-06-10', date: '2019-07', precision: 'month' },
      '2019-06-10 late null true',
    ],
    ['a year', { planned: '2023', date: '2023-12-31' }, '2023 on-time null true'],
    ['late', { planned: '2024-04-30', date: '2024-07-11' }, '2024-04-30 late 72 true'],
    ['late by a day', { planned: '2024-02-28', date: '2024-02-29' }, '2024-02-28 late 1 true'],
    [
      'late, about that day',
      { planned: '2024-04-30', date: '2024-07-11', precision: 'approx' },
      '2024-04-30 late null true',
    ],
    [
      'missed',
      { type: 'deadline', status: 'missed', planned: '2024-04-30', site: null },
      '2024-04-30 missed null false',
    ],
    ['of no known outcome', { status: 'planned', planned: '2024-07' }, '2024-07 not-documented null false'],
    ['to come', { status: 'planned', planned: '2026-12-20' }, '2026-12-20 pending null false'],
  ])('%s', (_case, event, expected) => {
    expect(written([event])).toEqual([expected])
  })

  it('an event without a planned date is no row', () => {
    expect(written([{ planned: null }])).toEqual([])
  })
})

/** Said in January, by a document. */
const announced: MissionEvent['announced'] = {
  date: '2024-01-10',
  precision: 'day',
  sources: ['announcing'],
}

describe('read at a date', () => {
  it.each([
    ['2024-04-29', 'pending null false'],
    ['2024-04-30', 'pending null false'],
    ['2024-05-10', 'late 10 false'],
    ['2024-07-10', 'late 71 false'],
    ['2024-07-11', 'late 72 true'],
  ])('a base planned for 30 April and left on 11 July is on %s %s', (day, expected) => {
    expect(written([{ announced, planned: '2024-04-30', date: '2024-07-11' }], day)).toEqual([
      `2024-04-30 ${expected}`,
    ])
  })

  it.each([
    ['2024-04-29', 'pending'],
    ['2024-04-30', 'missed'],
  ])('a missed deadline is on %s %s', (day, kind) => {
    expect(rowsOf([{ announced, status: 'missed', planned: '2024-04-30' }], day)[0]?.kind).toBe(kind)
  })

  it('a date stands there from the day it was announced, or else from its own day', () => {
    const plan = { planned: '2024-04-30', date: '2024-07-11' } as const
    expect(rowsOf([{ announced, ...plan }], '2024-01-09')).toEqual([])
    expect(rowsOf([{ announced, ...plan }], '2024-01-10')).toHaveLength(1)
    expect(rowsOf([plan], '2024-04-29')).toEqual([])
    expect(rowsOf([plan], '2024-04-30')).toHaveLength(1)
  })

  it('says before its day neither what came of it nor that it was to lapse', () => {
    const [before] = rowsOf([{ announced, planned: '2024-04-30', planBasis: 'not-agreed' }], '2024-02-01')
    const name = before && plannedTitle(before, () => 'Minembwe', texts, 'en')
    expect([name, before?.standing, before && sourcesOf(before)]).toEqual([
      'Closure: Minembwe',
      'announced',
      ['announcing'],
    ])
    const [after] = rowsOf([{ announced, planned: '2024-04-30', planBasis: 'not-agreed' }], '2024-05-01')
    expect(after?.standing).toBe('lapsed')
  })

  it('a missed deadline stays missed when the base is left later', () => {
    const missed = { type: 'closure', status: 'missed', date: '2024-04-30', planned: '2024-04-30' } as const
    const left = { type: 'closure', date: '2024-07-11', planned: null } as const
    expect(written([missed, left])).toEqual(['2024-04-30 missed null false'])
  })
})

describe('announcements', () => {
  const plan = { type: 'plan', date: '2023-10-12', planned: '2023-12-31' } as const

  it('are folded into the event that they announced, written more coarsely or not', () => {
    const closure = { date: '2023-12-26', planned: '2023-12-31' }
    const [row, ...others] = rowsOf([plan, { ...plan, date: '2023-10-01', planned: '2023-12' }, closure])
    expect(others).toEqual([])
    expect(row?.announcedBy.map(({ date }) => date)).toEqual(['2023-10-01', '2023-10-12'])
    expect(row?.kind).toBe('on-time')
  })

  it('of the whole mission are folded into each site that they announced', () => {
    const [a, b] = rowsOf([
      { ...plan, site: null, province: null },
      { ...plan, type: 'closure' },
      { ...plan, type: 'closure', site: 'other' },
    ])
    expect([a, b].map((row) => row?.announcedBy.map(({ id }) => id))).toEqual([['event-0'], ['event-0']])
  })

  it('of another site stay on their own', () => {
    expect(written([plan, { site: 'other', date: '2023-12-26', planned: '2023-12-31' }])).toHaveLength(2)
  })

  it('of a site that was left later without a planned date of its own are fulfilled by that', () => {
    expect(written([plan, { date: '2024-01-05' }])).toEqual(['2023-12-31 late 5 true'])
    expect(written([plan, { date: '2024-01-05', type: 'ceremony' }])).toEqual([
      '2023-12-31 not-documented null false',
    ])
  })
})

describe('a plan that was made again', () => {
  const first = { status: 'planned', date: '2023-01-01', planned: '2023-06-30' } as const
  const second = { ...first, date: '2023-05-01', planned: '2024-06-30' } as const

  it('is superseded from the day of the second one', () => {
    expect(written([first, second])).toEqual([
      '2023-06-30 superseded null false',
      '2024-06-30 not-documented null false',
    ])
    expect(rowsOf([first, second], '2023-04-01').map(({ kind }) => kind)).toEqual(['pending'])
    expect(rowsOf([first, second], '2023-05-01').map(({ kind }) => kind)).toEqual(['superseded', 'pending'])
  })

  it.each<[string, Partial<MissionEvent>]>([
    ['of another site', { site: 'other' }],
    ['of another kind', { type: 'contingent-departure' }],
    ['for the same day', { planned: '2023-06' }],
  ])('but not by one %s', (_case, other) => {
    const kinds = rowsOf([first, { ...second, ...other }]).map(({ kind }) => kind)
    expect(kinds).not.toContain('superseded')
  })

  it('nor by another deadline of the province, which may be about anything', () => {
    const deadline = { type: 'deadline', site: null } as const
    expect(
      rowsOf([
        { ...first, ...deadline },
        { ...second, ...deadline },
      ]).map(({ kind }) => kind),
    ).toEqual(['not-documented', 'not-documented'])
  })
})

describe('returns and suspensions', () => {
  it('a site opened again after it was left says so', () => {
    const [row] = rowsOf([
      { planned: '2023-12-31', date: '2023-12-26', effect: 'closed' },
      { date: '2024-10-15', type: 'redeployment', effect: 'open' },
    ])
    expect(row?.returned?.day).toBe('2024-10-15')
  })

  it('neither what came later nor a return that was only announced is told of it', () => {
    const { histories, events } = realModel()
    const at = (day: string, id: string) =>
      slippageAt(plannedDates(events, histories), day).find(({ event }) => event.id === id)
    expect(at('2026-03-11', '2023-12-26-lubero')?.returned).toBeNull()
    expect(at('2024-07-07', '2024-12-31-full-exit')?.suspensions).toHaveLength(0)
    expect(at('2024-07-08', '2024-12-31-full-exit')?.suspensions).toHaveLength(1)
  })

  it('a suspension between announcement and deadline is named with it', () => {
    const [row] = rowsOf([
      { type: 'plan', site: null, date: '2024-01-13', planned: '2024-12-31' },
      {
        type: 'deadline',
        status: 'missed',
        site: null,
        province: null,
        date: '2024-12-31',
        planned: '2024-12-31',
      },
      { type: 'suspension', site: null, province: null, date: '2024-07-08' },
      { type: 'suspension', site: null, province: null, date: '2023-07-08' },
    ])
    expect(row?.suspensions.map(({ date }) => date)).toEqual(['2024-07-08'])
  })
})

describe('the real data on its last documented day', () => {
  const { events, histories } = realModel()
  const rows = slippageAt(plannedDates(events, histories), '2026-03-11')

  it('adds up', () => {
    const totals = slippageTotals(rows)
    expect(totals.all).toEqual({
      'on-time': 13,
      late: 9,
      missed: 1,
      superseded: 0,
      lapsed: 1,
      'not-documented': 5,
      pending: 3,
    })
    expect(totals.provinces.find(({ province }) => province === 'CD-SK')?.totals).toEqual({
      'on-time': 2,
      late: 8,
      missed: 1,
      superseded: 0,
      lapsed: 0,
      'not-documented': 1,
      pending: 0,
    })
  })

  it.each([
    ['2024-07-11-mikenge-handover', 'late', 72],
    ['2024-07-11-minembwe-mikenge', 'late', 72],
    ['2024-07-05-mikenge-left', 'late', 66],
    ['2024-04-30-sk-cessation', 'on-time', 0],
    ['2024-04-30-sk-deadline', 'missed', null],
    ['2021-06-kasai-exit', 'on-time', null],
    ['2023-12-26-lubero', 'on-time', -5],
    ['2024-uvira-transfer', 'not-documented', null],
    ['2026-12-20-mandate-end', 'pending', null],
  ])('%s: %s, %s days', (id, kind, days) => {
    expect(rows.find(({ event }) => event.id === id)).toMatchObject({ kind, days })
  })

  it('has the full departure lapsed and not missed: announced in January 2024, suspended twice, never agreed', () => {
    const row = rows.find(({ event }) => event.id === '2024-12-31-full-exit')
    expect(row?.kind).toBe('lapsed')
    expect(row?.announcedBy.map(({ id }) => id)).toEqual(['2024-01-13-press-conference'])
    expect(row?.suspensions.map(({ id }) => id)).toEqual(['2024-07-08-pause', '2024-11-nk-stay'])
  })
})
