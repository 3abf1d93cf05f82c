import { createContext, useContext } from 'react'

/**
 * The page's date, handed past the charts: when it changes, only the line that shows it re-renders, so that
 * the next frame is there within 50 ms.
 */
const ChartDay = createContext<string | null>(null)

export const ChartDayProvider = ChartDay

/** Throws outside of ChartDayProvider, which is a fault of the code. */
export const useChartDay = (): string => {
  const day = useContext(ChartDay)
  if (day === null) throw new Error('a chart over time needs a ChartDayProvider above it')
  return day
}
