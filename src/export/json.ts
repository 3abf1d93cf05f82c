import type { Day, PartialDate } from '#src/domain/dates/dates.ts'
import type { Language } from '#src/domain/names/formats.ts'

/** What every file that leaves says about itself. */
export type FileNotes = {
  title: string
  language: Language
  /** The date shown, no finer than it was chosen: `2024-04-29` or `2024-04`. */
  date: PartialDate
  /** The filter in words. */
  filter: string
  /** Last day on which something about the mission is documented. */
  dataTo: PartialDate
  /** The same in words, with how long before the file was made that was. */
  known: string
  /** The day on which the file was made; null where the clock lies before `dataTo` and cannot be right. */
  made: Day | null
  dataVersion: string
  sources: readonly {
    id: string
    title: string
    publisher: string
    date: PartialDate | null
    url: string | null
  }[]
  notes: readonly string[]
  disclaimer: string
  link: string
}

/** Rows with what they are about. An undefined value would vanish from JSON: rows have null for "no data". */
export const writeJson = (about: FileNotes, rows: readonly Readonly<Record<string, unknown>>[]): string =>
  `${JSON.stringify({ about, rows }, null, 2)}\n`
