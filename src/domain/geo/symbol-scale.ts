import type { SiteIndex } from '#src/domain/sites/site-row.ts'

/** Radius in pixels of the largest symbol and of the smallest, which also stands for "no data". */
const largest = 26
const smallest = 6

/**
 * Radius of a symbol whose area is proportional to the troops, on the scale of the largest estimate of any
 * site and year: no symbol changes because of another. The smallest radius says no size.
 */
export const symbolRadius = (troops: number | null, maximum: number): number =>
  troops === null || maximum === 0 ? smallest : Math.max(smallest, Math.sqrt(troops / maximum) * largest)

/** Sizes that the scale can be read from: a company, a battalion, a brigade's worth. */
const steps = [150, 650, 1500] as const

/** Those of a legend: none larger than the largest symbol, which would fill the map. */
export const legendSteps = (maximum: number): readonly number[] => {
  const shown = steps.filter((step) => step <= maximum)
  return shown.length > 0 ? shown : [maximum]
}

/** The largest estimate at any site in any year; 0 without any. */
export const largestEstimate = (index: SiteIndex): number =>
  index.records.reduce(
    (most, { deployments }) => deployments.reduce((top, { mean }) => Math.max(top, mean ?? 0), most),
    0,
  )
