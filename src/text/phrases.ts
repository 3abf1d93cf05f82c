import { type Language, formatDate, formatNumber, formatShortDate } from '#src/domain/names/formats.ts'
import type { DatedPoint, Quantity } from '#src/schema/parts.ts'
import type { Texts } from './load-texts.ts'

/** A number with its qualifier in words: more than 580, plus de 580. */
export const quantityPhrase = (quantity: Quantity, t: Texts, language: Language): string =>
  t.words.qualified[quantity.qualifier](formatNumber(quantity.value, language))

/** A date as precise as it is, with "about" where it is approximate. */
export const datePhrase = (point: DatedPoint, t: Texts, language: Language): string =>
  t.words.approximate[point.precision](formatDate(point.date, language))

/** The same with a short month. */
export const shortDatePhrase = (point: DatedPoint, t: Texts, language: Language): string =>
  t.words.approximate[point.precision](formatShortDate(point.date, language))
