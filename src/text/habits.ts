import type { Language } from '#src/schema/languages.ts'

/** How files and quotations are written in a language; the page needs schema/languages.ts only. */
export type Habits = {
  /** The tag of the language with the region whose habits it follows, for slides and PDF. */
  tag: string
  /** Windows' number of that region, in the date formats of a workbook. */
  workbookLocale: string
  /** Around a quotation. */
  quotes: readonly [string, string]
  /** Between the cells of a CSV file, as Excel of the region expects. */
  cell: string
  /** Name of the sheet behind a slide's chart. */
  sheet: string
  /** Heads of its columns: of the names of bars, and of the words beside the values of a series. */
  item: string
  stated: (series: string) => string
}

const habits = import.meta.glob<Habits>('./*/habits.ts', { eager: true, import: 'habits' })

export const habitsOf = (language: Language): Habits => {
  const found = habits[`./${language}/habits.ts`]
  if (!found) throw new Error(`src/text/${language} has no habits.ts`)
  return found
}
