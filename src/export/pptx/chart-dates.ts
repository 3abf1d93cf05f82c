import { type Day, addDays, daysBetween, yearOf } from '#src/domain/dates/dates.ts'
import type { Language } from '#src/domain/names/formats.ts'
import type { DatedSpec, Series } from '#src/draw/chart-spec.ts'
import { habitsOf } from '#src/text/habits.ts'

/** A day as spreadsheets count it: days since 30 December 1899 (right from March 1900 on). */
export const serialOf = (day: Day): number => daysBetween('1899-12-30', day)

/**
 * Number format of the dates on an axis: years where it is long, else months, with the names of the language.
 */
export const dateFormat = (language: Language, from: Day, to: Day): string =>
  `[$-${habitsOf(language).workbookLocale}]${daysBetween(from, to) > 3 * 366 ? 'yyyy' : 'mmm yyyy'}`

/** How far apart the dates on an axis stand. */
export const dateStep = (from: Day, to: Day): { unit: 'months' | 'years'; count: number } => {
  const months = daysBetween(from, to) / 30.4
  if (months > 36) return { unit: 'years', count: Math.ceil(months / 12 / 12) }
  return { unit: 'months', count: months > 18 ? 6 : months > 8 ? 3 : 1 }
}

const held = (series: Series, dates: readonly Day[], days: readonly Day[]): Series => {
  const at = (day: Day) => dates.findLastIndex((date) => date <= day)
  const labels = series.labels
  return {
    ...series,
    values: days.map((day) => series.values[at(day)] ?? null),
    ...(labels && { labels: days.map((day) => (dates.includes(day) ? (labels[at(day)] ?? null) : null)) }),
  }
}

/**
 * Stacked areas as steps: each value again on the day before the next date, so that nothing is drawn as a
 * slope between two counts.
 */
export const heldAreas = (spec: DatedSpec): DatedSpec => {
  const days = spec.dates.flatMap((date, index) => {
    const before = addDays(date, -1)
    const previous = spec.dates[index - 1]
    return previous !== undefined && previous < before ? [before, date] : [date]
  })
  return { ...spec, dates: days, series: spec.series.map((series) => held(series, spec.dates, days)) }
}

/** First of January of the year of a day: where an axis of years begins. */
export const startOfYear = (day: Day): Day => `${yearOf(day)}-01-01`
