import { writtenForm, yearOf } from '#src/domain/dates/dates.ts'
import { type Language, formatShortWithoutYear, formatWithoutYear } from '#src/domain/names/formats.ts'
import type { MissionEvent } from '#src/schema/event.ts'
import type { DatedPoint } from '#src/schema/parts.ts'
import type { Texts } from './load-texts.ts'
import { datePhrase, shortDatePhrase } from './phrases.ts'

/** The short name of whoever published a document, by the document's id. */
export type PublisherOf = (source: string) => string

/** How long months are written: in full in a text, short in lists and labels. */
type Form = 'long' | 'short'

/** Another date; the year is said once if both are of the same one, unless the date is no exact day. */
const otherDate = (point: DatedPoint, year: number, t: Texts, language: Language, form: Form): string => {
  const isPlainDay = point.precision === 'day' && writtenForm(point.date) === 'day'
  if (isPlainDay && yearOf(point.date) === year)
    return (form === 'long' ? formatWithoutYear : formatShortWithoutYear)(point.date, language)
  return (form === 'long' ? datePhrase : shortDatePhrase)(point, t, language)
}

/**
 * The date of a step or an event with the dates that other sources give for it: 29 April 2024 (9 April
 * according to four sources). One source is named by its publisher, more are counted. `event` is what the
 * date is of; without one, or where no source disagrees, the date stands alone.
 */
export const disputedDate = (
  point: DatedPoint,
  event: Pick<MissionEvent, 'otherDates'> | null | undefined,
  t: Texts,
  language: Language,
  publisherOf: PublisherOf,
  form: Form = 'long',
): string => {
  const date = (form === 'long' ? datePhrase : shortDatePhrase)(point, t, language)
  const others = event?.otherDates ?? []
  if (others.length === 0) return date
  const year = yearOf(point.date)
  return t.words.otherDates(
    date,
    others.map((other) => {
      const ids = [...new Set(other.sources)]
      const [only = ''] = ids
      const who = ids.length === 1 ? publisherOf(only) : t.words.countedSources(ids.length)
      return t.words.accordingTo(otherDate(other, year, t, language, form), who)
    }),
  )
}
