import type { Day } from '#src/domain/dates/dates.ts'
import { type Language, formatDate } from '#src/domain/names/formats.ts'
import type { Texts } from '#src/text/load-texts.ts'
import type { Cursor } from './chart-spec.ts'

/** The page's date in a chart of a file; `name` stands for it in the legend of a picture. */
export const cursorAt = (day: Day, t: Texts, language: Language, name: string | null = null): Cursor => {
  const text = formatDate(day, language)
  return { day, text, name, slideName: t.exports.cursor(text) }
}
