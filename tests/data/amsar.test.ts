import { describe, expect, it } from 'vitest'
import { type SiteRow, buildSiteIndex, rowsAt } from '#src/domain/sites/site-row.ts'
import { realRecords } from './real-records.ts'
import { mapReadings } from '#src/domain/sites/map-readings.ts'
import { realMission } from '#tests/data/real-mission.ts'

// A site with every kind of record, as the reference case: the engineering camp of the Chinese contingent near Bukavu.
const index = buildSiteIndex(
  realRecords('sites'),
  realRecords('events'),
  realRecords('deployments'),
  realRecords('contingents'),
  mapReadings(realMission),
)

const amsarOn = (day: string): SiteRow => {
  const row = rowsAt(index, day).find(({ site }) => site.id === 'amsar')
  if (!row) throw new Error('no row of amsar')
  return row
}

describe('the Chinese engineering camp at Amsar', () => {
  it.each([
    ['2002-12-31', 'not-documented', null],
    ['2003-12-31', 'open', null],
    ['2024-04-08', 'open', null],
    ['2024-04-09', 'closed', null],
    ['2024-04-28', 'closed', null],
    ['2024-04-29', 'handed-over', 'Armed forces (FARDC)'],
    ['2026-03-11', 'handed-over', 'Armed forces (FARDC)'],
  ])('is on %s: %s (to: %s)', (day, status, recipient) => {
    const row = amsarOn(day)
    expect(row.status.name).toBe(status)
    expect(row.status.step?.recipient?.en ?? null).toBe(recipient)
  })

  it('is on the map with its province, contributor, kind and sources', () => {
    const { site } = amsarOn('2024-04-08')
    expect(site).toMatchObject({
      province: 'CD-SK',
      kind: 'camp',
      contributors: ['CHN'],
      position: { lat: -2.4908, lon: 28.8428 },
    })
    expect(site.sources).toContain('laprunelle-2024-04-29')
  })

  it('carries on its hand-over that press dates it to 9 April', () => {
    const event = amsarOn('2024-04-29').status.step?.event
    expect(event?.id).toBe('2024-04-29-amsar-handover')
    expect(event?.conflicts?.en).toContain('already handed over on 9 April')
    expect(event?.conflicts?.fr).toContain('déjà remis le 9 avril')
  })

  it('had a contingent that was home on 4 May 2024', () => {
    const contingent = realRecords('contingents').find(({ id }) => id === 'chn-contingent')
    expect(contingent?.to).toEqual({ date: '2024-05-04', precision: 'day' })
  })
})

describe('the outputs of the press release of 9 April 2024', () => {
  it.each([
    ['chn-projects', 'more-than', 580, 'projects'],
    ['chn-road-km', 'exact', 1800, 'km'],
    ['chn-bridges', 'more-than', 80, 'bridges'],
    ['chn-helipads', 'exact', 20, 'helipads'],
  ])('%s: %s %i %s in South Kivu since 2003', (id, qualifier, value, unit) => {
    const output = realRecords('outputs').find((record) => record.id === id)
    expect(output).toMatchObject({
      contributor: 'CHN',
      province: 'CD-SK',
      quantity: { qualifier, value },
      unit: { id: unit },
      from: '2003',
    })
    expect(output?.sources).toContain('monusco-pr-2024-04-09')
  })
})
