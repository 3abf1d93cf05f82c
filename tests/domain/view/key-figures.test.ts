import { describe, expect, it } from 'vitest'
import { estimateSeries } from '#src/domain/strength/estimate-series.ts'
import { noFilter } from '#src/domain/view/filters.ts'
import { isEstimateCurrent, totalEstimate } from '#src/domain/view/key-figures.ts'
import { buildSiteIndex, rowsAt } from '#src/domain/sites/site-row.ts'
import { realRecords } from '#tests/data/real-records.ts'
import { mapReadings } from '#src/domain/sites/map-readings.ts'
import { realMission } from '#tests/data/real-mission.ts'

const index = buildSiteIndex(
  realRecords('sites'),
  realRecords('events'),
  realRecords('deployments'),
  realRecords('contingents'),
  mapReadings(realMission),
)

const current = (day: string, filter = noFilter) => isEstimateCurrent(rowsAt(index, day), filter)

describe('figures of the real data', () => {
  const southKivu = { ...noFilter, provinces: ['CD-SK'] }

  it('is the number of troops of a date only where a site is open or on the maps of the year', () => {
    expect(current('2026-03-11')).toBe(true)
    expect(current('2024-04-29', southKivu)).toBe(true)
    expect(current('2024-04-30', southKivu)).toBe(false)
    expect(current('2026-03-11', southKivu)).toBe(false)
    // Its only site is not documented then; and no site at all is that of Jordan.
    expect(current('2025-03-01', { ...noFilter, provinces: ['CD-KN'] })).toBe(false)
    expect(current('2025-12-31', { ...noFilter, contributors: ['JOR'] })).toBe(false)
  })

  it('after the last UN maps give the estimate of their year and mark it as carried on', () => {
    const at2024 = totalEstimate(index, '2024-12-31', southKivu)
    expect(at2024?.carried).toBe(false)
    expect(totalEstimate(index, '2026-03-11', southKivu)).toEqual({ ...at2024, carried: true })
  })

  it('leave out what is closed, unlike the sum of the maps of the year, which the chart of the years has', () => {
    const series = estimateSeries(index, 'province', southKivu)
    expect(series?.totals[series.years.indexOf(2024)]?.value).toBe(2883)
    const meanAt = (day: string) => totalEstimate(index, day, southKivu)?.mean
    expect(['2024-01-15', '2024-06-30', '2026-03-11'].map(meanAt)).toEqual([2883, 1783, 1633])
  })

  it('estimate the Chinese units in South Kivu at 300 in 2023: two companies on the maps', () => {
    expect(totalEstimate(index, '2023-06-30', { ...southKivu, contributors: ['CHN'] })?.mean).toBe(300)
  })
})
