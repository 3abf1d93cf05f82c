import type { Day } from '#src/domain/dates/dates.ts'
import { type Language, formatDate } from '#src/domain/names/formats.ts'
import type { Texts } from '#src/text/load-texts.ts'
import { chartRemarks } from './chart-remarks.ts'
import type { Cursor, StepSpec } from './chart-spec.ts'

/** The page's date in a chart of a file; `name` stands for it in the legend of a picture. */
const cursorAt = (day: Day, t: Texts, language: Language, name: string | null = null): Cursor => {
  const text = formatDate(day, language)
  return { day, text, name, slideName: t.exports.cursor(text) }
}

/** What of a view a chart over dates shows in a file beside its data: the page's date and remarks on days. */
export const viewDays = (
  { day, note, t, language }: { day: Day; note?: string | null | undefined; t: Texts; language: Language },
  name: string | null = null,
): Pick<StepSpec, 'cursor' | 'remarks'> => ({
  cursor: cursorAt(day, t, language, name),
  ...chartRemarks(note, t, language),
})
