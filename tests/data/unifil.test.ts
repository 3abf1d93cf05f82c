// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { plannedCount, sitesCounted } from '#src/domain/plans/burn-down.ts'
import { nextDates } from '#src/domain/plans/next-date.ts'
import { standingPlanOn, sitePlans } from '#src/domain/plans/site-plans.ts'
import { mapReadings } from '#src/domain/sites/map-readings.ts'
import { buildSiteIndex } from '#src/domain/sites/site-row.ts'
import { statusAt } from '#src/domain/sites/status.ts'
import { noFilter } from '#src/domain/view/filters.ts'
import { recordFiles } from '#src/schema/names.ts'
import { checkRivers } from '#src/domain/check/place-rules.ts'
import { readMission } from './real-mission.ts'
import { realRecords } from './real-records.ts'

// What the data of UNIFIL must say, and what must never be counted.

const mission = readMission('unifil')
const events = realRecords('events', 'unifil')
const sites = realRecords('sites', 'unifil')
const index = buildSiteIndex(
  sites,
  events,
  realRecords('deployments', 'unifil'),
  realRecords('contingents', 'unifil'),
  mapReadings(mission),
)
const histories = index.records
  .map(({ history }) => history)
  .filter(({ site }) => site.register === 'drawdown')
const plans = sitePlans(histories, events, [])

const covered = '2026-06-30'
const eventOf = (id: string) => events.find((event) => event.id === id)
const statusesOn = (day: string) =>
  histories.map((history) => [history.site.id, statusAt(history, day).name] as const)

it('has all its records', () => {
  expect(Object.fromEntries(recordFiles.map((file) => [file, realRecords(file, 'unifil').length]))).toEqual({
    provinces: 8,
    contributors: 37,
    sites: 69,
    contingents: 135,
    deployments: 625,
    events: 54,
    outputs: 6,
    strength: 41,
    'site-counts': 0,
    headcounts: 316,
    sources: 99,
    changelog: 1,
  })
})

describe('the sites', () => {
  it('are all open at the last word, but for the position handed over in 2021', () => {
    const notOpen = statusesOn(covered).filter(([, status]) => status !== 'open')
    expect(histories).toHaveLength(37)
    expect(notOpen).toEqual([['unp-2-45a', 'handed-over']])
  })

  it('are no place twice: what a map has of a site of the drawdown stands at that site', () => {
    const places = sites.filter(({ register }) => register === 'un-maps').map(({ id }) => id)
    expect(places).toHaveLength(32)
    expect(places).not.toContain('map-position-2-45')
    // The outpost of 2012 is no older position of the same number.
    expect(places).toContain('map-position-2-45a')
    expect(histories.find(({ site }) => site.id === 'unp-2-45a')?.start).toBe('2012-07-01')
  })

  it('have no governorate where it is not known, and no mark where no source places them', () => {
    expect(sites.filter(({ province }) => province === null)).toHaveLength(10)
    expect(sites.filter(({ position }) => position === null).map(({ id }) => id)).toEqual(['unp-6-52'])
    expect(sites.find(({ id }) => id === 'maritime-task-force')?.precision).toBe('doubtful')
  })
})

describe('what is never counted as left', () => {
  it('only one event has an effect, and incidents have none', () => {
    expect(events.filter(({ effect }) => effect !== null).map(({ id }) => id)).toEqual(['2021-05-28-2-45a'])
    expect(events.filter(({ type }) => type === 'incident').length).toBe(14)
  })

  it('the positions of the army say whose they are, wherever they stand', () => {
    const army = events.filter(({ figures }) => figures.some(({ value }) => [120, 130, 165].includes(value)))
    expect(army.map(({ id }) => id)).toEqual([
      '2025-09-08-laf-120',
      '2026-01-26-laf-130',
      '2026-02-25-laf-165',
    ])
    for (const { summary, site } of army) {
      expect(site).toBeNull()
      expect(summary.en).toMatch(/not hand-overs of UN positions/u)
      expect(summary.fr).toMatch(/et non (des )?positions de l’ONU rétrocédées/u)
    }
    const outputs = realRecords('outputs', 'unifil').filter(({ unit }) => unit.id === 'army-positions')
    expect(outputs.map(({ quantity }) => quantity.value)).toEqual([120, 165])
    for (const { notes } of outputs) expect(notes?.en).toMatch(/not hand-overs of UN positions/u)
  })

  it('who has left is no strength', () => {
    const left = realRecords('strength', 'unifil').filter(({ covers }) => covers === 'left')
    expect(left.map(({ actual }) => [actual?.value, actual?.qualifier])).toEqual([
      [1800, 'more-than'],
      [105, 'exact'],
      [2000, 'about'],
    ])
  })

  it('the page says that no hand-over is documented since the decision', () => {
    expect(mission.coverage.note.en).toContain('handed over since the decision of August 2025')
    expect(mission.coverage.note.fr).toContain('depuis la décision d’août 2025')
  })
})

describe('what lies ahead', () => {
  it('operations cease and the withdrawal ends on the dates of resolution 2790', () => {
    expect(eventOf('2025-08-28-res-2790')).toMatchObject({
      resolution: 2790,
      mandateUntil: '2026-12-31',
      planned: '2027-12-31',
      planBasis: 'binding',
    })
    expect(mission.withdrawal).toEqual({ decision: '2025-08-28-res-2790', end: null })
    for (const id of ['2026-12-31-operations-cease', '2027-12-31-complete'])
      expect(eventOf(id)).toMatchObject({ status: 'planned', planBasis: 'binding', site: null })
  })

  it('the next date is the end of operations, not one contributor’s last day, and the end of the withdrawal follows', () => {
    const { next, leave } = nextDates(events, events, noFilter, { day: covered, today: '2026-11-27' })
    expect(next?.event.id).toBe('2026-12-31-operations-cease')
    expect(leave?.event.id).toBe('2027-12-31-complete')
  })

  it('the burn-down is full until the end of the withdrawal, and then empty', () => {
    expect(sitesCounted(histories, 'closed', covered)).toHaveLength(36)
    for (const [day, count] of [
      ['2026-12-31', 36],
      ['2027-06-30', 36],
      ['2027-12-30', 36],
      ['2027-12-31', 0],
    ] as const)
      expect([day, plannedCount(histories, 'closed', plans, day)]).toEqual([day, count])
    const bases = histories
      .filter(({ site }) => !['unp-2-45a', 'camp-shamrock', 'marjayoun'].includes(site.id))
      .map(({ site }) => standingPlanOn(plans.get(site.id), covered)?.standing)
    expect(new Set(bases)).toEqual(new Set(['binding']))
  })
})

it('a river that is no line, or has no name in a language, is named as a fault', () => {
  const basemap = {
    type: 'Topology',
    arcs: [],
    objects: {
      rivers: {
        type: 'GeometryCollection',
        geometries: [{ type: 'Point', coordinates: [0, 0], properties: { name: { en: 'River' } } }],
      },
    },
  }
  expect(checkRivers(basemap).map(({ field }) => field)).toEqual(['rivers.0', 'rivers.0.name'])
  expect(checkRivers({ ...basemap, objects: {} })).toEqual([])
})
