import { describe, expect, it } from 'vitest'
import { buildBase } from '#src/domain/page/model.ts'
import { phasesOf } from '#src/domain/plans/phases.ts'
import { plannedDates, slippageAt } from '#src/domain/plans/slippage.ts'
import { sitePlans, standingPlanOn } from '#src/domain/plans/site-plans.ts'
import { withdrawalOver } from '#src/domain/plans/withdrawal.ts'
import { hasRole } from '#src/domain/events/event-role.ts'
import { rowsAt } from '#src/domain/sites/site-row.ts'
import { isLeft } from '#src/domain/sites/status-rules.ts'
import { apartReason, strengthSeries } from '#src/domain/strength/strength-series.ts'
import { recordFiles } from '#src/schema/names.ts'
import { readMission } from './real-mission.ts'
import { realRecords } from './real-records.ts'

// The withdrawal of this size that is over: what everyone compares with, so its counts must hold.

const mission = readMission('minusma')
const provinces = realRecords('provinces', 'minusma')
const events = realRecords('events', 'minusma')
const strength = realRecords('strength', 'minusma')
const base = buildBase(
  mission,
  provinces,
  realRecords('sites', 'minusma'),
  events,
  realRecords('deployments', 'minusma'),
  realRecords('contingents', 'minusma'),
)

const histories = base.index.records.map(({ history }) => history)

const statusesOn = (day: string): ReadonlyMap<string, string> =>
  new Map(
    rowsAt(base.index, day)
      .filter(({ site }) => site.register === 'drawdown')
      .map(({ site, status }) => [site.id, status.name]),
  )

/** How many sites of the drawdown the mission had left by a day, and how many there are. */
const leftOn = (day: string): string => {
  const statuses = [...statusesOn(day).values()]
  const left = rowsAt(base.index, day).filter(
    ({ site, status }) => site.register === 'drawdown' && isLeft(status.name),
  )
  return `${left.length} of ${statuses.length}`
}

/** Parts of Mopti and Gao that the United Nations counts with the camp that they belong to. */
const parts = ['mopti-opam', 'mopti-office-riz', 'gao-camp-castor', 'gao-british-camp', 'gao-tunisian-camp']

describe('MINUSMA', () => {
  it('has all its records', () => {
    const counts = recordFiles.map((file) => [file, realRecords(file, 'minusma').length])
    expect(Object.fromEntries(counts)).toEqual({
      provinces: 10,
      contributors: 35,
      sites: 21,
      contingents: 127,
      deployments: 134,
      events: 56,
      outputs: 19,
      strength: 35,
      'site-counts': 8,
      headcounts: 44,
      sources: 122,
      changelog: 1,
    })
  })

  it('decided to leave on 30 June 2023 and had left 184 days later', () => {
    expect(withdrawalOver(mission, events, '2023-12-30')).toBeNull()
    expect(withdrawalOver(mission, events, '2023-12-31')).toMatchObject({
      decision: { date: '2023-06-30', resolution: 2690 },
      end: { date: '2023-12-31', planBasis: 'binding' },
      days: 184,
    })
  })

  it('opens on the day of its last hand-over, which no planned date is', () => {
    const last = events.findLast(({ effect }) => effect !== null)
    expect(last).toMatchObject({ id: '2024-11-15-bamako', date: mission.coverage.mission })
  })

  it.each([
    ['2023-06-30', '0 of 18'],
    ['2023-08-31', '4 of 18'],
    ['2023-10-15', '4 of 18'],
    ['2023-10-31', '8 of 18'],
    ['2023-12-31', '16 of 18'],
    ['2024-07-22', '17 of 18'],
    ['2024-11-15', '18 of 18'],
  ])('on %s it had left %s sites', (day, left) => {
    expect(leftOn(day)).toBe(left)
  })

  it('counts as the United Nations did once the five parts of Mopti and Gao are set aside', () => {
    const left = (day: string) =>
      [...statusesOn(day)].filter(
        ([id, status]) => !parts.includes(id) && ['closed', 'handed-over'].includes(status),
      )
    // Four of thirteen in August, eight on 31 October, nine on 18 November, ten at the ceremony of December.
    expect(['2023-08-28', '2023-10-31', '2023-11-18', '2023-12-11'].map((day) => left(day).length)).toEqual([
      4, 8, 9, 10,
    ])
    expect(statusesOn('2023-06-30').size - parts.length).toBe(13)
    for (const id of parts) {
      const notes = histories.find(({ site }) => site.id === id)?.site.notes
      expect(notes?.en).toMatch(/the UN’s count of 13 sites has (?:Mopti|Gao) once/u)
      expect(notes?.fr).toMatch(/le décompte de 13 sites de l’ONU comprend (?:Mopti|Gao) une fois/u)
    }
  })

  it('left the three camps of the Kidal region without a hand-over: closed, received by nobody', () => {
    const statuses = statusesOn('2024-11-15')
    const closed = [...statuses].filter(([, status]) => status === 'closed').map(([id]) => id)
    expect(closed.toSorted()).toEqual(['aguelhok', 'kidal', 'tessalit'])
    const closures = events.filter(({ type }) => type === 'closure')
    expect(closures.map(({ site, recipient }) => [site, recipient])).toEqual([
      ['tessalit', null],
      ['aguelhok', null],
      ['kidal', null],
    ])
  })

  it('shows its incidents and counts none as a closure, a hold-up of trucks no more than an attack', () => {
    const incidents = events.filter((event) => hasRole(event, 'incident'))
    expect(incidents).toHaveLength(10)
    expect(incidents.filter(({ effect }) => effect !== null)).toEqual([])
    expect(incidents.map(({ id }) => id)).toContain('2023-09-24-trucks')
    expect(events.filter((event) => hasRole(event, 'suspension'))).toEqual([])
  })

  it('was late against no date but that of Mopti-Sévaré; the liquidation of Gao is late against none', () => {
    const rows = slippageAt(plannedDates(events, histories), '2024-11-15')
    expect(rows.filter(({ kind }) => kind === 'late').map(({ event }) => event.id)).toEqual([
      '2023-12-08-sevare',
    ])
    const days = Object.fromEntries(rows.map(({ event, days: late }) => [event.id, late]))
    expect(days).toMatchObject({
      '2023-08-03-ogossagou': -28,
      '2023-08-13-ber': -2,
      '2023-10-31-kidal': -15,
      '2023-12-08-phase2-end': -7,
      '2023-12-31-complete': 0,
    })
    const plans = sitePlans(histories, events, phasesOf(provinces, events))
    const planned = ['gao-super-camp', 'timbuktu', ...parts].map((id) =>
      standingPlanOn(plans.get(id), '2024-01-31'),
    )
    expect(planned).toEqual([...planned].fill(undefined))
  })

  it('keeps those who left apart from those who were there', () => {
    const left = strength.filter(({ covers }) => covers === 'left')
    expect(left).toHaveLength(11)
    expect(left.map(apartReason)).toEqual(left.map(() => 'left'))
    const drawn = strengthSeries(strength).flatMap(({ points }) =>
      points.map(({ quantity, row }) => [row.component, quantity.value, quantity.qualifier]),
    )
    expect(drawn).toEqual([
      ['military', 11_600, 'about'],
      ['police', 1500, 'about'],
    ])
  })

  it.each([
    ['2023-08-03-ogossagou', '2023-08-04'],
    ['2023-08-16-goundam', '2023-08-15'],
    ['2023-09-16-senegal', '2023-09-20'],
    ['2023-12-08-sevare', '2023-12-09'],
    ['2023-12-12-castor', '2023-11-12'],
    ['2024-12-31-last-staff', '2024-11-15'],
  ])('%s: another date stands beside it, %s, with who gives it', (id, date) => {
    const event = events.find((other) => other.id === id)
    expect(event?.otherDates?.map((other) => other.date)).toEqual([date])
    expect(event?.conflicts).not.toBeNull()
  })

  it.each([
    ['2023-08-13-ber-convoy', 'Three wounded'],
    ['2023-11-07-kidal-convoy', '26 wounded (Kewoulo); 143 vehicles (UN) or 150'],
    ['2023-11-18-ansongo', 'Ninth of thirteen (UN News, AMA) or of twelve'],
    ['2024-07-22-gao', '100 hectares (Maliko News); six zones of 250 hectares'],
  ])('%s: what is not settled is said: %s', (id, words) => {
    expect(events.find((event) => event.id === id)?.conflicts?.en).toContain(words)
  })
})
