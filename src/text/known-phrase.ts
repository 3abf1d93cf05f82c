import { type Age, ageOn } from '#src/domain/dates/age.ts'
import type { Day, PartialDate } from '#src/domain/dates/dates.ts'
import { type Language, formatDate } from '#src/domain/names/formats.ts'
import type { Texts } from './load-texts.ts'

/** The age in words as the page says it; null where the reader's clock lies before the date. */
const agoOf = (age: Age | null, t: Texts): string | null => age && t.date.ago(age.unit, age.count)

/** "Known to 11 March 2026, 8 months ago": the last documented day of the mission, and its age. */
export const knownPhrase = (covered: PartialDate, today: Day, t: Texts, language: Language): string =>
  t.date.known(formatDate(covered, language), agoOf(ageOn(covered, today), t))

/**
 * The same for a file, by the day on which it was made: "Known to 11 March 2026, 8 months before this file
 * was made on 27 November 2026". A file made on a clock before that date says neither.
 */
export const knownInFile = (covered: PartialDate, made: Day, t: Texts, language: Language): string => {
  const age = ageOn(covered, made)
  const date = formatDate(covered, language)
  if (!age) return t.date.known(date, null)
  return t.exports.known(date, age.unit, age.count, formatDate(made, language))
}
