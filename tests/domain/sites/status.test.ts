import { describe, expect, it } from 'vitest'
import { buildHistory } from '#src/domain/sites/history.ts'
import { sourcesDiffer, statusAt } from '#src/domain/sites/status.ts'
import type { Deployment } from '#src/schema/contingent.ts'
import type { MissionEvent } from '#src/schema/event.ts'
import type { Sighting, Site } from '#src/schema/site.ts'
import { aDeployment, aSite, anEvent } from '#tests/domain/builders.ts'

const statusOn = (
  day: string,
  site: Partial<Site>,
  events: readonly Partial<MissionEvent>[] = [],
  deployments: readonly Partial<Deployment>[] = [],
) => {
  const history = buildHistory(
    aSite(site),
    events.map((event) => anEvent(event)),
    deployments.map((deployment) => aDeployment(deployment)),
  )
  return { ...statusAt(history, day), history }
}

const sighting = (date: string, status: Sighting['status']): Sighting => ({
  date,
  precision: 'day',
  status,
  recipient: null,
  note: { en: 'Seen', fr: 'Constaté' },
  sources: ['some-source'],
})

const closing = { date: '2024-04-09', effect: 'closed' } as const
const handover = { id: 'handover', date: '2024-04-29', effect: 'handed-over', type: 'handover' } as const
const opened: Site['opened'] = { date: '2003', precision: 'year', sources: ['some-source'] }

describe('the status of a site at a date', () => {
  it.each([
    [
      '2003-06-30',
      'not-documented',
      'the year in which it opened is not over: it may not have been there yet',
    ],
    ['2003-12-31', 'open', 'by the end of that year it was'],
    ['2024-04-08', 'open', 'the day before the closing'],
    ['2024-04-09', 'closed', 'the day itself'],
    ['2024-04-28', 'closed', 'nothing happened since'],
    ['2024-04-29', 'handed-over', 'the hand-over follows the closing'],
    ['2030-01-01', 'handed-over', 'a later date keeps the last known state'],
  ])('on %s is %s: %s', (day, expected) => {
    expect(statusOn(day, { opened }, [closing, handover]).name).toBe(expected)
  })

  it('says until when it is known, which is not the date asked for', () => {
    expect(statusOn('2030-01-01', { opened }, [closing]).knownUntil).toBe('2024-04-09')
    expect(statusOn('2024-01-01', { opened }, [closing]).knownUntil).toBe('2003')
  })

  it.each([
    ['2019-05-31', 'open', null],
    ['2019-06-15', 'open', 'closed'],
    ['2019-06-30', 'closed', null],
  ])('with a closing dated June 2019, on %s is %s (underway: %s)', (day, expected, underway) => {
    const status = statusOn(day, { opened }, [{ date: '2019-06', precision: 'month', effect: 'closed' }])
    expect(status.name).toBe(expected)
    expect(status.underway?.status ?? null).toBe(underway)
  })

  it('before a closing with no documented start is open, and says that the start is not known', () => {
    const status = statusOn('2018-01-01', {}, [closing])
    expect([status.name, status.startKnown]).toEqual(['open', false])
  })

  it('without any evidence is not documented', () => {
    expect(statusOn('2024-01-01', {}).name).toBe('not-documented')
  })

  it.each([
    ['planned', 'open'],
    ['missed', 'open'],
    ['happened', 'closed'],
  ] as const)('after a closing that is %s is %s', (state, expected) => {
    expect(statusOn('2024-12-31', { opened }, [{ ...closing, status: state }]).name).toBe(expected)
  })

  it('goes back to open when a base is reopened: a drawdown is not monotonic', () => {
    const events = [
      { id: 'closed', date: '2023-12-26', effect: 'closed' },
      { id: 'return', date: '2024-10-15', effect: 'open' },
    ] as const
    expect(statusOn('2024-05-01', { opened }, events).name).toBe('closed')
    expect(statusOn('2024-10-15', { opened }, events).name).toBe('open')
  })

  it('ceases with its province only while it is open', () => {
    const cessation = {
      id: 'cessation',
      date: '2024-04-30',
      site: null,
      effect: 'operations-ceased',
    } as const
    expect(statusOn('2024-04-30', { opened }, [cessation]).name).toBe('operations-ceased')
    expect(statusOn('2024-04-30', { opened }, [closing, cessation]).name).toBe('closed')
    expect(statusOn('2024-04-30', { opened, province: 'CD-NK' }, [cessation]).name).toBe('open')
  })
})

describe('a sighting', () => {
  it('starts a presence that nothing else documents', () => {
    const seen = [sighting('2022-05-01', 'open')]
    expect(statusOn('2022-04-30', { seen }).name).toBe('not-documented')
    expect(statusOn('2022-05-01', { seen }).name).toBe('open')
  })

  it('moves a site forward', () => {
    const seen = [sighting('2024-12-05', 'handed-over')]
    expect(statusOn('2024-12-05', { opened, seen }, [closing]).name).toBe('handed-over')
  })

  it('never moves it back: it is shown as a disagreement', () => {
    const seen = [sighting('2024-05-01', 'open')]
    const status = statusOn('2024-06-01', { opened, seen }, [closing])
    expect(status.name).toBe('closed')
    expect(status.history.contradictions).toEqual(seen)
    expect(sourcesDiffer(status.history, status)).toBe(true)
  })
})

describe('a place known only from UN maps', () => {
  const place = { register: 'un-maps' } as const
  const years = [{ year: 2022 }, { year: 2024 }]

  it.each([
    ['2021-12-31', 'not-documented'],
    ['2022-01-01', 'on-map'],
    ['2023-06-01', 'not-documented'],
    ['2024-06-01', 'on-map'],
    ['2025-01-01', 'last-on-map'],
    ['2030-01-01', 'last-on-map'],
  ])('on %s is %s', (day, expected) => {
    expect(statusOn(day, place, [], years).name).toBe(expected)
  })

  it('is not on later maps than it was: after its own last year it is not documented if others have newer maps', () => {
    const history = buildHistory(aSite(place), [], [aDeployment({ year: 2022 })], 2024)
    expect(statusAt(history, '2022-12-31').name).toBe('on-map')
    expect(statusAt(history, '2023-01-01').name).toBe('not-documented')
    expect(statusAt(history, '2025-01-01').name).toBe('not-documented')
  })

  it('was last seen once operations ceased in its province, and has no step of its own', () => {
    const cessation = [{ date: '2024-04-30', site: null, effect: 'operations-ceased' }] as const
    expect(statusOn('2024-05-01', place, cessation, years)).toMatchObject({
      name: 'last-on-map',
      mapYear: 2024,
      step: null,
    })
    expect(statusOn('2024-04-29', place, cessation, years).name).toBe('on-map')
    expect(statusOn('2025-05-01', place, cessation, years).name).toBe('last-on-map')
  })
})
