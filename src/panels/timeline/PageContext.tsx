import { createContext, useContext } from 'react'
import type { Day } from '#src/domain/dates/dates.ts'

/** What of the page changes most often, and moves only a line or a highlight in the chart. */
type Page = { day: Day; selectedSite: string | null }

/**
 * The page's date and selected site, handed past the chart: when they change, only what shows them
 * re-renders, so that the next frame is there within 50 ms and the marks keep the keyboard's focus.
 */
const PageContext = createContext<Page | null>(null)

export const PageProvider = PageContext

/** Throws outside of PageProvider, which is a fault of the code. */
export const usePage = (): Page => {
  const page = useContext(PageContext)
  if (page === null) throw new Error('usePage needs a PageProvider above it')
  return page
}
