import { createContext, useContext } from 'react'

/**
 * The page's date, handed past the charts: while it changes only the line that shows it is drawn anew, not the chart
 * (design.md, "Speed": a date change to the next frame in 50 ms).
 */
const ChartDay = createContext<string | null>(null)

export const ChartDayProvider = ChartDay

/** Throws outside of ChartDayProvider, which is a fault of the code. */
export const useChartDay = (): string => {
  const day = useContext(ChartDay)
  if (day === null) throw new Error('a chart over time needs a ChartDayProvider above it')
  return day
}
