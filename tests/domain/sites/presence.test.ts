import { describe, expect, it } from 'vitest'
import { buildHistory } from '#src/domain/sites/history.ts'
import { type Segment, clipSegments, provincePresence, segmentsOf } from '#src/domain/sites/presence.ts'
import type { Effect, MissionEvent } from '#src/schema/event.ts'
import type { Site } from '#src/schema/site.ts'
import { aDeployment, aSite, anEvent } from '#tests/domain/builders.ts'

const RECORD_END = '2026-06-30'

const opened: Site['opened'] = { date: '2002', precision: 'year', sources: ['some-source'] }

const step = (date: string, effect: Effect | null): MissionEvent => anEvent({ id: date, date, effect })

const historyOf = (
  site: Partial<Site>,
  events: readonly MissionEvent[] = [],
  mapYears: readonly number[] = [],
) =>
  buildHistory(
    aSite(site),
    events,
    mapYears.map((year) => aDeployment({ year })),
  )

/** A period in one line: an unknown start is `?`, what is carried on without documents ends in `~`. */
const say = ({ from, to, status, documented }: Segment): string =>
  `${from ?? '?'}/${to} ${status}${documented ? '' : '~'}`

describe('the periods of a site', () => {
  it.each<[title: string, site: Partial<Site>, events: readonly MissionEvent[], expected: readonly string[]]>(
    [
      ['closed', { opened }, [step('2024-04-09', 'closed')], ['2002-12-31/2024-04-09 open']],
      ['first heard of when it closes', {}, [step('2019-06', 'closed')], ['?/2019-06-30 open']],
      [
        'closed, and open again ten months later; nothing documents it since',
        { opened },
        [step('2023-12-26', 'closed'), step('2024-10-15', 'open')],
        ['2002-12-31/2023-12-26 open', '2024-10-15/2026-06-30 open~'],
      ],
      [
        'Uvira: ceased, access lost, then back to ceased, with a report after it',
        { opened },
        [
          step('2024-04-30', 'operations-ceased'),
          step('2025-12-10', 'access-lost'),
          step('2026-01-18', 'operations-ceased'),
          step('2026-02-23', null),
        ],
        [
          '2002-12-31/2024-04-30 open',
          '2024-04-30/2025-12-10 operations-ceased',
          '2025-12-10/2026-01-18 access-lost',
          '2026-01-18/2026-02-23 operations-ceased',
          '2026-02-23/2026-06-30 operations-ceased~',
        ],
      ],
      [
        'closed, then handed over: nothing is drawn in between',
        { opened },
        [step('2024-04-09', 'closed'), step('2024-04-29', 'handed-over')],
        ['2002-12-31/2024-04-09 open'],
      ],
      [
        'the same status twice is one period',
        { opened },
        [
          step('2024-03-31', 'operations-ceased'),
          step('2024-04-30', 'operations-ceased'),
          step('2024-05-25', 'closed'),
        ],
        ['2002-12-31/2024-03-31 open', '2024-03-31/2024-05-25 operations-ceased'],
      ],
      [
        'opened by an event and never before',
        {},
        [step('2025-03-11', 'open')],
        ['2025-03-11/2026-06-30 open~'],
      ],
      [
        'documented on the last day of the record',
        { opened },
        [step(RECORD_END, null)],
        ['2002-12-31/2026-06-30 open'],
      ],
      ['nothing known', {}, [], []],
    ],
  )('%s', (_, site, events, expected) => {
    expect(segmentsOf(historyOf(site, events), RECORD_END).map(say)).toEqual(expected)
  })

  it('a map documents no more than that its year had begun', () => {
    expect(segmentsOf(historyOf({}, [], [2019, 2024]), RECORD_END).map(say)).toEqual([
      '2019-01-01/2024-01-01 open',
      '2024-01-01/2026-06-30 open~',
    ])
    expect(segmentsOf(historyOf({ register: 'un-maps' }, [], [2019, 2021]), RECORD_END).map(say)).toEqual([
      '2019-01-01/2021-01-01 open',
    ])
  })
})

describe('the presence in a province', () => {
  it('runs from the first site there to the last one left', () => {
    const first = historyOf({ opened }, [step('2019-06-30', 'closed')])
    const last = historyOf({ opened: { ...opened, date: '2010' } }, [step('2021-06-30', 'closed')])
    expect(provincePresence([first, last], RECORD_END).map(say)).toEqual(['2002-12-31/2021-06-30 open'])
  })

  it('begins nobody knows when if one site does, and is carried on while one is not left', () => {
    const left = historyOf({}, [step('2019-06-30', 'closed')])
    const there = historyOf({ opened }, [step('2024-04-30', 'operations-ceased')])
    expect(provincePresence([left, there], RECORD_END).map(say)).toEqual([
      '?/2024-04-30 open',
      '2024-04-30/2026-06-30 open~',
    ])
  })

  it('is not kept up by a place that access was lost to', () => {
    const lost = historyOf({ opened }, [step('2022-11-01', 'access-lost')])
    expect(provincePresence([lost], RECORD_END).map(say)).toEqual(['2002-12-31/2022-11-01 open'])
  })

  it('is nothing without sites', () => {
    expect(provincePresence([], RECORD_END)).toEqual([])
  })
})

it('cuts periods to a range, keeping an unknown start unknown', () => {
  const segments: readonly Segment[] = [
    { from: null, to: '2024-04-30', status: 'open', documented: true },
    { from: '2024-04-30', to: '2025-12-10', status: 'operations-ceased', documented: true },
    { from: '2026-01-18', to: '2026-06-30', status: 'operations-ceased', documented: false },
  ]
  expect(clipSegments(segments, '2024-01-01', '2024-07-31').map(say)).toEqual([
    '?/2024-04-30 open',
    '2024-04-30/2024-07-31 operations-ceased',
  ])
  expect(clipSegments(segments, '2024-06-01', '2024-07-31').map(say)).toEqual([
    '2024-06-01/2024-07-31 operations-ceased',
  ])
})
