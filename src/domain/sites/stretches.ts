import { type Day, type PartialDate, addDays, exactDate, firstDay, lastDay } from '#src/domain/dates/dates.ts'
import type { DatePrecision } from '#src/schema/parts.ts'
import type { SiteHistory } from './history.ts'
import { type SiteStatus, statusAt } from './status.ts'

/** An end of a stretch: the day that counts as it, and the date as its source has it. */
type StretchEnd = { day: Day; date: PartialDate; precision: DatePrecision }

/** A time in which the status of a site does not change. */
export type Stretch = {
  status: SiteStatus
  /** Its first day. Null: no source says since when the site was there. */
  from: StretchEnd | null
  /**
   * Its last day, and the date of what ended it: that of the next stretch, or the last year of the maps that
   * show a place. Null: it lasts as far as the data goes.
   */
  to: StretchEnd | null
}

const yearEnd = (year: number, day: Day): StretchEnd => ({ day, date: String(year), precision: 'year' })

/** Since when a site is there, as its record, a sighting or the maps say. */
const startOf = ({ site, start, mapYears }: SiteHistory): StretchEnd | null => {
  if (start === null) return null
  const { opened } = site
  if (opened && lastDay(opened.date) === start)
    return { day: start, date: opened.date, precision: opened.precision }
  const seen = site.seen.find(({ status, date }) => status === 'open' && firstDay(date) === start)
  if (seen) return { day: start, date: seen.date, precision: seen.precision }
  return yearEnd(Math.min(...mapYears), start)
}

/** Days at which the status may be another one than the day before, in order. */
const breaksOf = ({ site, start, steps, mapYears, provinceCeased }: SiteHistory): readonly Day[] => {
  const days = new Set<Day>(steps.map(({ day }) => day))
  if (start !== null) days.add(start)
  // Before its first step a site may have been open since nobody knows when.
  else if (steps[0]) days.add(addDays(steps[0].day, -1))
  if (site.register === 'un-maps') {
    for (const year of mapYears) days.add(`${year}-01-01`).add(`${year + 1}-01-01`)
    if (provinceCeased !== null) days.add(provinceCeased)
  }
  return [...days].toSorted()
}

/** What begins on a day with a status: its step's date, the start of the site, or a year of maps. */
const beginning = (history: SiteHistory, status: SiteStatus, day: Day): StretchEnd | null => {
  if (status.since) return { day, date: status.since.date, precision: status.since.precision }
  if (history.site.register !== 'un-maps') return startOf(history)
  if (day === history.provinceCeased) return { day, date: exactDate(day), precision: 'day' }
  return yearEnd(Number(day.slice(0, 4)), day)
}

/** What ended a stretch: the change that came next, or the year whose maps are the last to show a place. */
const endOf = (
  history: SiteHistory,
  next: { status: SiteStatus; day: Day } | undefined,
): StretchEnd | null => {
  if (!next) return null
  const day = addDays(next.day, -1)
  const change = next.status.name === 'not-documented' ? null : beginning(history, next.status, next.day)
  const isByMaps = history.site.register === 'un-maps' && next.status.step === null
  if (change === null || (isByMaps && next.day !== history.provinceCeased))
    return yearEnd(Number(day.slice(0, 4)), day)
  return { ...change, day }
}

/**
 * The history of a site as stretches of one status each, in order and without overlaps: by the same rules as
 * the page's status of a day (status.ts). Times in which nothing is documented are left out.
 */
export const stretchesOf = (history: SiteHistory): readonly Stretch[] => {
  const found: { status: SiteStatus; day: Day }[] = []
  for (const day of breaksOf(history)) {
    const status = statusAt(history, day)
    const last = found.at(-1)
    if (last && last.status.name === status.name && last.status.step === status.step) continue
    found.push({ status, day })
  }
  return found.flatMap(({ status, day }, index): Stretch[] =>
    status.name === 'not-documented'
      ? []
      : [{ status, from: beginning(history, status, day), to: endOf(history, found[index + 1]) }],
  )
}
