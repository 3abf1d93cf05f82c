import type { SiteIndex } from '#src/domain/sites/site-row.ts'
import { estimateSeries } from '#src/domain/strength/estimate-series.ts'
import type { Quantity } from '#src/schema/parts.ts'
import { percentOf } from './share.ts'

/** What UN maps of a year show of a mission: an estimate, never a count. */
type MapYear = { year: number; estimate: Quantity; share: Quantity | null }

/** The years of a mission by the readings of UN maps, in per cent of the year with the most troops. */
export type MapYears = { largest: MapYear; years: readonly MapYear[] }

const asQuantity = ({ value, atLeast }: { value: number; atLeast: boolean }): Quantity => ({
  value,
  qualifier: atLeast ? 'at-least' : 'about',
})

/** A part of an estimate is one, too; where a symbol had no size, both are what could be read. */
const shareOf = (part: Quantity, largest: Quantity): Quantity | null => {
  const value = percentOf(part.value, largest.value)
  return value === null ? null : { value, qualifier: 'about' }
}

/**
 * Troops by calendar year as the strength panel estimates them. A year of which nobody read a map is left
 * out: it is not known, and not 0. Null without any map.
 */
export const mapYearsOf = (index: SiteIndex): MapYears | null => {
  const series = estimateSeries(index, 'province', { provinces: [], contributors: [] })
  if (series === null) return null
  const read = new Set(index.records.flatMap(({ deployments }) => deployments.map(({ year }) => year)))
  const totals = series.years.flatMap((year, place) => {
    const total = series.totals[place]
    return total && read.has(year) ? [{ year, estimate: asQuantity(total) }] : []
  })
  const most = totals.toSorted((a, b) => b.estimate.value - a.estimate.value)[0]
  if (!most || most.estimate.value === 0) return null
  const years = totals.map(({ year, estimate }) => ({
    year,
    estimate,
    share: shareOf(estimate, most.estimate),
  }))
  return { largest: years.find(({ year }) => year === most.year) ?? { ...most, share: null }, years }
}
