import { describe, expect, it } from 'vitest'
import { buildHistory } from '#src/domain/sites/history.ts'
import { byOutcome, siteChange } from '#src/domain/changes/site-changes.ts'
import type { MissionEvent } from '#src/schema/event.ts'
import type { Sighting, Site } from '#src/schema/site.ts'
import { aDeployment, aSite, anEvent } from '#tests/domain/builders.ts'

const opened: Site['opened'] = { date: '2003', precision: 'year', sources: ['some-source'] }

const changeOf = (
  from: string,
  to: string,
  events: readonly Partial<MissionEvent>[],
  site: Partial<Site> = { opened },
) => {
  const records = events.map((event, index) => anEvent({ id: `event-${index}`, ...event }))
  return siteChange(buildHistory(aSite(site), records, []), from, to)
}

const pathOf = (...given: Parameters<typeof changeOf>) => {
  const change = changeOf(...given)
  return change && [change.outcome, change.before, ...change.turns.map(({ status }) => status)].join(' ')
}

const closing = { date: '2024-04-09', effect: 'closed' } as const
const handover = { date: '2024-04-29', effect: 'handed-over', type: 'handover' } as const

describe('what changed at a site', () => {
  it.each([
    ['2024-04-08', '2024-04-29', 'left open closed handed-over', 'every step between'],
    [
      '2024-04-09',
      '2024-04-29',
      'left closed handed-over',
      'the first day itself belongs to the earlier state',
    ],
    ['2024-04-08', '2024-04-28', 'left open closed', 'what came later is left out'],
    ['2024-04-29', '2024-12-31', null, 'nothing happened since'],
  ] as const)('from %s to %s is %s: %s', (from, to, expected, _why) => {
    expect(pathOf(from, to, [closing, handover])).toBe(expected)
  })

  it('is the return to a base that was opened again', () => {
    const events = [
      { date: '2023-12-26', effect: 'closed' },
      { date: '2024-10-15', effect: 'open' },
    ] as const
    expect(pathOf('2024-01-01', '2024-12-31', events)).toBe('returned closed open')
    expect(pathOf('2023-01-01', '2024-12-31', events)).toBe('returned open closed open')
  })

  it('is a path even where the site is in the end as it was: access lost, and reached again', () => {
    const events = [
      { date: '2024-04-30', effect: 'operations-ceased' },
      { date: '2025-12-10', effect: 'access-lost' },
      { date: '2026-02-23', effect: 'operations-ceased' },
    ] as const
    expect(pathOf('2025-01-01', '2025-12-31', events)).toBe('lost operations-ceased access-lost')
    expect(pathOf('2025-01-01', '2026-03-11', events)).toBe(
      'returned operations-ceased access-lost operations-ceased',
    )
  })

  it('is nothing where a step repeats the status', () => {
    expect(pathOf('2025-01-01', '2025-12-31', [{ date: '2025-03-11', effect: 'open' }])).toBeNull()
  })

  it('counts a closing dated "June 2019" on its last day, and says that it may lie before the period', () => {
    const history = buildHistory(
      aSite({ opened }),
      [anEvent({ date: '2019-06', precision: 'month', effect: 'closed' })],
      [],
    )
    expect(siteChange(history, '2019-05-31', '2019-06-29')).toBeNull()
    expect(siteChange(history, '2019-05-31', '2019-06-30')?.turns[0]?.mayPrecede).toBe(false)
    expect(siteChange(history, '2019-06-15', '2019-06-30')?.turns[0]).toMatchObject({
      date: '2019-06',
      mayPrecede: true,
    })
  })

  it('does not count what was planned or missed', () => {
    expect(pathOf('2024-01-01', '2024-12-31', [{ ...closing, status: 'planned' }])).toBeNull()
    expect(pathOf('2024-01-01', '2024-12-31', [{ ...closing, status: 'missed' }])).toBeNull()
  })

  it('is a first mention where a source first sees it', () => {
    const seen: Sighting = {
      date: '2025-11',
      precision: 'month',
      status: 'open',
      recipient: null,
      note: { en: 'Seen', fr: 'Constaté' },
      sources: ['some-source'],
    }
    expect(pathOf('2025-01-01', '2025-12-31', [], { seen: [seen] })).toBe('opened not-documented open')
  })

  it('of a place that only UN maps show is nothing: neither the maps nor what its province did tell of it', () => {
    const cessation = anEvent({ date: '2024-04-30', site: null, effect: 'operations-ceased' })
    const place = (year: number) =>
      buildHistory(aSite({ register: 'un-maps' }), [cessation], [aDeployment({ year })])
    expect(siteChange(place(2024), '2024-04-01', '2024-07-15')).toBeNull()
    expect(siteChange(place(2024), '2023-04-01', '2025-07-15')).toBeNull()
    expect(siteChange(place(2023), '2024-04-01', '2024-07-15')).toBeNull()
    expect(siteChange(place(2023), '2022-04-01', '2023-07-15')).toBeNull()
  })
})

it('lists what happened to sites with what a plan does not expect first', () => {
  const changes = [
    [{ date: '2024-04-30', effect: 'operations-ceased' } as const],
    [closing],
    [{ date: '2024-05-01', effect: 'access-lost' } as const],
    [closing, { date: '2024-06-01', effect: 'open' } as const],
  ].flatMap((events) => changeOf('2024-01-01', '2024-12-31', events) ?? [])
  expect(changes).toHaveLength(4)
  expect(byOutcome(changes).map(({ outcome }) => outcome)).toEqual(['returned', 'lost', 'left', 'ceased'])
})
