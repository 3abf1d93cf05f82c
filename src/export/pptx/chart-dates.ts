import { type Day, addDays, daysBetween, lastDay, yearOf } from '#src/domain/dates/dates.ts'
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

/** First days of the years or months that an axis names, from the one that it begins with to its end. */
const namedDays = (from: Day, end: Day, { unit, count }: ReturnType<typeof dateStep>): readonly Day[] => {
  const days: Day[] = []
  let [year, month] = [yearOf(from), unit === 'years' ? 0 : Number(from.slice(5, 7)) - 1]
  for (;;) {
    const day = `${year}-${String(month + 1).padStart(2, '0')}-01`
    if (day > end) return days
    days.push(day)
    const months = month + count * (unit === 'years' ? 12 : 1)
    year += Math.floor(months / 12)
    month = months % 12
  }
}

const yearDays = 365.25

/**
 * Where the marks of a scatter chart's axis stand, which knows no months and years, only numbers of days: all
 * as far apart. With a quarter of a day in each year, and the first mark as much later as it takes, a mark of
 * a year falls on its 1 January and one of a month on one of its first days, however long the axis is.
 * `firstMark`: the first day with a mark of its own, which must not lie before the axis.
 */
export const dateMarks = (
  from: Day,
  to: Day,
  firstMark: number | null,
): { min: number; max: number; days: number } => {
  const step = dateStep(from, to)
  const isYears = step.unit === 'years'
  const end = addDays(isYears ? `${yearOf(to)}-12-31` : lastDay(to.slice(0, 7)), 1)
  const days = step.count * (isYears ? yearDays : yearDays / 12)
  const max = serialOf(end)
  const named = namedDays(from, end, step).map(serialOf)
  const first = named[0] ?? serialOf(from)
  const later = Math.max(0, ...named.map((serial, place) => serial - (first + place * days)))
  if (firstMark === null || firstMark >= first + later) return { min: first + later, max, days }
  // Then further apart, from the very first day on: no mark stands in the month or year before its name.
  const spaces = named.slice(1).map((serial, place) => (serial - first) / (place + 1))
  return { min: first, max, days: Math.max(days, ...spaces) }
}
