import type { EstimateCell, EstimateSeries } from './estimate-series.ts'

/** The estimate of a year. */
export type YearEstimate = { year: number; cell: EstimateCell }

/** What the area of estimates does over the years; a year whose symbols have no size has no estimate. */
export type EstimateCourse = {
  /** First and last year drawn. */
  from: number
  to: number
  first: YearEstimate
  last: YearEstimate
  /** Null where two are alike, or where another year is a lower bound and may have been higher. */
  highest: YearEstimate | null
}

/** As exact as numbers are written. */
const written = ({ cell }: YearEstimate): number => Number(cell.value.toFixed(2))

/** Reads all bands together; null without any estimate. */
export const estimateCourse = ({ years, totals }: EstimateSeries): EstimateCourse | null => {
  const all = years.flatMap((year, index): readonly YearEstimate[] => {
    const cell = totals[index]
    return cell ? [{ year, cell }] : []
  })
  const sized = all.filter(({ cell }) => cell.value > 0)
  const [first, last] = [sized[0], sized.at(-1)]
  const [from, to] = [years[0], years.at(-1)]
  if (!first || !last || from === undefined || to === undefined) return null
  const most = Math.max(...sized.map(written))
  const top = sized.find((one) => written(one) === most)
  const isSure = all.every((one) => one === top || (!one.cell.atLeast && written(one) < most))
  return { from, to, first, last, highest: top && isSure ? top : null }
}
