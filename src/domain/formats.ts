import { writtenForm } from './dates.ts'

/** The languages of the interface. */
export type Language = 'en' | 'fr'

const locales = { en: 'en-GB', fr: 'fr-FR' } as const

// Made once: making one costs more than a hundred uses of it.
const numberFormats = {
  en: new Intl.NumberFormat(locales.en, { maximumFractionDigits: 2 }),
  fr: new Intl.NumberFormat(locales.fr, { maximumFractionDigits: 2 }),
}

/**
 * Numbers with the language's separators: 1,800 and 1 800.
 * The narrow no-break space that French locales use is missing from the page's font and from most PDF fonts,
 * so a plain no-break space stands in its place.
 */
export const formatNumber = (value: number, language: Language): string =>
  numberFormats[language].format(value).replaceAll('\u202f', '\u00a0')

const dateFormats = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
} as const

const shortDateFormats = {
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'short', year: 'numeric' },
  year: { year: 'numeric' },
} as const

const cache = new Map<string, Intl.DateTimeFormat>()

const dateFormat = (
  language: Language,
  form: 'day' | 'month' | 'year',
  short: boolean,
): Intl.DateTimeFormat => {
  const key = `${language}${form}${short}`
  const known = cache.get(key)
  if (known) return known
  const options = short ? shortDateFormats[form] : dateFormats[form]
  const made = new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' })
  cache.set(key, made)
  return made
}

const pad = (date: string): string => `${date}${'-01-01'.slice(date.length - 4)}`

const format = (date: string, language: Language, short: boolean): string => {
  const form = writtenForm(date)
  const text = dateFormat(language, form, short).format(new Date(`${pad(date)}T00:00:00Z`))
  // French writes the first of a month as an ordinal: 1er avril 2024. Day and month stay on one line.
  const ordinal = language === 'fr' && form === 'day' ? text.replace(/^1 /, '1er ') : text
  return form === 'day' ? ordinal.replace(' ', '\u00a0') : ordinal
}

/** A date as it would be written in a text, no finer than it is: 9 April 2024, April 2024, 2024. */
export const formatDate = (date: string, language: Language): string => format(date, language, false)

const dayMonthFormats = {
  en: new Intl.DateTimeFormat(locales.en, { day: 'numeric', month: 'long', timeZone: 'UTC' }),
  fr: new Intl.DateTimeFormat(locales.fr, { day: 'numeric', month: 'long', timeZone: 'UTC' }),
}

/** An exact day in a text that has named its year already: 9 April, 1er mai. Any other date keeps its year. */
export const formatWithoutYear = (date: string, language: Language): string => {
  if (writtenForm(date) !== 'day') return formatDate(date, language)
  const text = dayMonthFormats[language].format(new Date(`${date}T00:00:00Z`))
  const ordinal = language === 'fr' ? text.replace(/^1 /, '1er ') : text
  return ordinal.replace(' ', '\u00a0')
}

/** The same with a short month, for lists and labels: 9 Apr 2024, 9 avr. 2024. */
export const formatShortDate = (date: string, language: Language): string => format(date, language, true)
