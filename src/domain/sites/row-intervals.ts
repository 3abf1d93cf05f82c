import { type Day, addDays, firstDay, lastDay, yearOf } from '#src/domain/dates/dates.ts'
import type { SiteHistory } from './history.ts'
import type { Contingent } from '#src/schema/contingent.ts'

/** Days on which a reported contingent's own dates may change what it counts as. */
const daysOf = ({ from, to, strengths }: Contingent): readonly Day[] => {
  const days = strengths.map(({ date }) => firstDay(date))
  if (from) days.push(firstDay(from.date))
  if (to) days.push(addDays(lastDay(to.date), 1))
  return days
}

/** The days and the years with maps at which a site's row may change, in order. */
export type RowBreaks = { days: readonly Day[]; mapYears: ReadonlySet<number> }

/**
 * The days on which a site's row may change, from everything that a row is read from: one too many costs a
 * little time, one too few is a fault. Years stay apart: most sites are known from maps only, and their years
 * as days would be most of the work before the first paint.
 */
export const rowBreaks = (
  { site, start, steps, events, mapYears, provinceCeased }: SiteHistory,
  contingents: readonly Contingent[],
): RowBreaks => {
  const days = new Set<Day>()
  if (start !== null) days.add(start)
  if (provinceCeased !== null) days.add(provinceCeased)
  for (const { date, day } of steps) days.add(firstDay(date)).add(day)
  if (site.opened) days.add(lastDay(site.opened.date))
  for (const { date } of site.seen) days.add(lastDay(date))
  for (const { date } of events) days.add(lastDay(date))
  for (const contingent of contingents)
    if (contingent.origin === 'reported') for (const day of daysOf(contingent)) days.add(day)
  return { days: [...days].toSorted(), mapYears }
}

/** How many of the breaks lie at or before a day: the number of the interval that it is in. */
export const intervalOf = ({ days, mapYears }: RowBreaks, day: Day): number => {
  let [low, high] = [0, days.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((days[middle] ?? '') <= day) low = middle + 1
    else high = middle
  }
  const year = yearOf(day)
  // A year with maps begins one interval and, once over, another.
  for (const mapYear of mapYears) low += Number(mapYear <= year) + Number(mapYear < year)
  return low
}
