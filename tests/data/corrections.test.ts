import { describe, expect, it } from 'vitest'
import { type SiteRow, buildSiteIndex, rowsAt } from '#src/domain/sites/site-row.ts'
import { added } from './added-records.ts'
import { corrected } from './corrected-records.ts'
import { reworded } from './reworded-records.ts'
import { realRecords } from './real-records.ts'
import { mapReadings } from '#src/domain/sites/map-readings.ts'
import { realMission } from '#tests/data/real-mission.ts'

const events = realRecords('events')
const index = buildSiteIndex(
  realRecords('sites'),
  events,
  realRecords('deployments'),
  realRecords('contingents'),
  mapReadings(realMission),
)

const siteOn = (id: string, day: string): SiteRow => {
  const row = rowsAt(index, day).find(({ site }) => site.id === id)
  if (!row) throw new Error(`no row of ${id}`)
  return row
}

const names = (list: readonly { file: string; record: string }[]): readonly string[] =>
  list.map(({ file, record }) => `${file} ${record}`).toSorted((a, b) => a.localeCompare(b))

describe.each([
  ['2026.11.2', corrected],
  ['2026.11.3', added],
  ['2026.11.4', reworded],
] as const)('what version %s corrected or added', (version, records) => {
  it.each(records)('$file: $record', ({ file, record, now }) => {
    const found = JSON.stringify(realRecords(file).find(({ id }) => id === record) ?? null)
    expect(JSON.parse(found.replaceAll('\u00a0', ' '))).toMatchObject(now)
  })

  it('is what the changelog lists of it, neither more nor less', () => {
    const listed = realRecords('changelog').find((entry) => entry.version === version)?.changes ?? []
    expect(names(listed)).toEqual(names(records))
  })
})

describe('Lubero, where a return was announced and no arrival is documented', () => {
  it.each(['2023-12-26', '2024-10-16', '2026-03-11'])('is closed on %s', (day) => {
    expect(siteOn('lubero', day).status.name).toBe('closed')
  })
})

describe('the temporary force headquarters in Beni', () => {
  it.each([
    ['2010-06-01', 'not-documented'],
    ['2025-03-10', 'not-documented'],
    ['2025-03-11', 'open'],
    ['2026-03-11', 'open'],
  ])('is on %s: %s', (day, status) => {
    expect(siteOn('beni', day).status.name).toBe(status)
  })

  it('leaves what UN maps show there before to the place of the maps, at the same position', () => {
    const place = siteOn('map-beni', '2010-06-01')
    expect(place.site).toMatchObject({ register: 'un-maps', kind: 'map-place', province: 'CD-NK' })
    expect(place.site.position).toEqual(siteOn('beni', '2010-06-01').site.position)
    const years = realRecords('deployments').filter(({ site }) => site === 'map-beni')
    expect([years.at(0)?.year, years.at(-1)?.year]).toEqual([2001, 2024])
    expect(realRecords('deployments').filter(({ site }) => site === 'beni')).toEqual([])
    expect(realRecords('contingents').filter(({ site }) => site === 'beni')).toEqual([])
  })
})

describe('the bases of Kamango and Nyamilima, which were places of the UN maps only', () => {
  it.each([
    ['kamango', '2012-12-31', 'not-documented'],
    ['kamango', '2013-12-31', 'open'],
    ['kamango', '2023-04-05', 'open'],
    ['kamango', '2023-04-06', 'handed-over'],
    ['kamango', '2026-03-11', 'handed-over'],
    ['nyamilima', '2008-12-31', 'open'],
    ['nyamilima', '2022-10-24', 'open'],
    ['nyamilima', '2023-01-26', 'open'],
    ['nyamilima', '2023-01-27', 'closed'],
    ['nyamilima', '2026-03-11', 'closed'],
  ])('%s is on %s: %s', (id, day, status) => {
    expect(siteOn(id, day).status.name).toBe(status)
  })

  it.each([
    ['kamango', [2018, 2019, 2020, 2021, 2022, 2023, 2024], ['TZA']],
    ['nyamilima', [2008, 2020, 2021, 2022, 2023], ['GTM', 'ZAF', 'IND', 'MAR']],
  ])('%s keeps what UN maps show there', (id, years, contributors) => {
    const isHere = ({ site }: { site: string | null }): boolean => site === id
    expect(
      realRecords('deployments')
        .filter(isHere)
        .map(({ year }) => year),
    ).toEqual(years)
    const units = realRecords('contingents').filter(isHere)
    expect(units.map(({ contributor }) => contributor)).toEqual(contributors)
    expect(realRecords('sites').filter((site) => site.id === `map-${id}`)).toEqual([])
  })
})

describe('what events say of plans and mandates', () => {
  it('each mandate begins before the one before it ends, up to 20 December 2026', () => {
    const mandates = events.flatMap(({ date, mandateUntil }) =>
      mandateUntil ? [{ date, mandateUntil }] : [],
    )
    expect(mandates).toHaveLength(8)
    for (const [at, { date }] of mandates.slice(1).entries())
      expect(date <= (mandates[at]?.mandateUntil ?? '')).toBe(true)
    expect(mandates.at(-1)?.mandateUntil).toBe('2026-12-20')
  })

  it('the end of April 2024 bound in South Kivu from resolution 2717 on', () => {
    const plans = events.filter(({ planned, type }) => planned === '2024-04-30' && type !== 'plan')
    expect(plans).toHaveLength(7)
    for (const { announced, planBasis } of plans)
      expect([announced?.date, planBasis]).toEqual(['2023-12-19', 'binding'])
  })

  it('four sources date the hand-over of Amsar to 9 April', () => {
    const handover = events.find(({ id }) => id === '2024-04-29-amsar-handover')
    expect(handover?.otherDates?.map(({ date, sources }) => [date, sources.length])).toEqual([
      ['2024-04-09', 4],
    ])
  })

  it('a source that gives another date is one of the sources of its event', () => {
    for (const { otherDates = [], sources } of events)
      for (const other of otherDates) expect(sources).toEqual(expect.arrayContaining(other.sources))
  })
})
