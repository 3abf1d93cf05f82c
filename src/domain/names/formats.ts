import { type Day, type PartialDate, writtenForm, yearOf } from '#src/domain/dates/dates.ts'
import { type Language, languages } from '#src/schema/languages.ts'

export type { Language }

/** The text with its first letter as a capital. */
export const capital = (text: string): string => text.replace(/^./u, (letter) => letter.toUpperCase())

/** Numbers with the language's separators and at most two decimals: 1,800 and 1 800, 7.1 and 7,1. */
export const formatNumber = (value: number, language: Language): string => {
  const { group, decimal } = languages[language]
  const [whole = '', fraction = ''] = String(Number(value.toFixed(2))).split('.')
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, group)
  return fraction === '' ? grouped : `${grouped}${decimal}${fraction}`
}

const monthName = (date: PartialDate | Day, names: string): string =>
  names.split(' ')[Number(date.slice(5, 7)) - 1] ?? ''

/** Some languages write the first of a month as an ordinal: 1er avril. Day and month stay on one line. */
const dayAndMonth = (date: PartialDate | Day, language: Language, names: string): string => {
  const day = Number(date.slice(8))
  return `${day}${day === 1 ? languages[language].firstDay : ''}\u00a0${monthName(date, names)}`
}

const format = (date: PartialDate | Day, language: Language, names: string): string => {
  const form = writtenForm(date)
  if (form === 'year') return String(yearOf(date))
  return `${form === 'month' ? monthName(date, names) : dayAndMonth(date, language, names)} ${yearOf(date)}`
}

/** A date as it would be written in a text, no finer than it is: 9 April 2024, April 2024, 2024. */
export const formatDate = (date: PartialDate | Day, language: Language): string =>
  format(date, language, languages[language].months)

/** An exact day without its year, which the text has named: 9 April, 1er mai. Other dates keep theirs. */
export const formatWithoutYear = (date: PartialDate | Day, language: Language): string =>
  writtenForm(date) === 'day'
    ? dayAndMonth(date, language, languages[language].months)
    : formatDate(date, language)

/** The same with a short month: 9 Apr, 1er mai. */
export const formatShortWithoutYear = (date: PartialDate | Day, language: Language): string =>
  writtenForm(date) === 'day'
    ? dayAndMonth(date, language, languages[language].shortMonths)
    : formatShortDate(date, language)

/** A date with a short month, for lists and labels: 9 Apr 2024, 9 avr. 2024. */
export const formatShortDate = (date: PartialDate | Day, language: Language): string =>
  format(date, language, languages[language].shortMonths)

/**
 * A list in a sentence: `last` stands before the last of more than two, `pair` between two. Not
 * Intl.ListFormat, which keeps a slow processor busy for 60 ms when it is first asked, while the page opens.
 */
export const joinWords = (items: readonly string[], pair: string, last: string): string => {
  const [end = '', ...others] = items.toReversed()
  if (others.length === 0) return end
  return `${others.toReversed().join(', ')}${others.length === 1 ? pair : last}${end}`
}
