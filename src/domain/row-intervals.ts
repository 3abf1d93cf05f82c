import { type Day, addDays, firstDay, lastDay } from './dates.ts'
import type { SiteHistory } from './history.ts'
import type { Contingent } from '#src/schema/contingent.ts'

const ofYear = (year: number): readonly Day[] => [firstDay(String(year)), firstDay(String(year + 1))]

/** Days on which a reported contingent's own dates may change what it counts as. */
const daysOf = ({ from, to, strengths }: Contingent): readonly Day[] => {
  const days = strengths.map(({ date }) => firstDay(date))
  if (from) days.push(firstDay(from.date))
  if (to) days.push(addDays(lastDay(to.date), 1))
  return days
}

/**
 * The days, in order, from which on a site's row may be another one: between two of them it is the same on every day. They
 * come from everything that a row is read from; a day too many costs a little time, a day too few would be a fault.
 */
export const rowBreaks = (
  { site, start, steps, events, mapYears }: SiteHistory,
  contingents: readonly Contingent[],
  lastMapYear: number | null,
): readonly Day[] => {
  const days = [
    ...(start === null ? [] : [start]),
    ...steps.flatMap((step) => [firstDay(step.date), step.day]),
    ...(site.opened ? [lastDay(site.opened.date)] : []),
    ...site.seen.map(({ date }) => lastDay(date)),
    ...events.map(({ date }) => lastDay(date)),
    ...[...mapYears].flatMap(ofYear),
    ...(lastMapYear === null ? [] : ofYear(lastMapYear)),
    ...contingents.filter(({ origin }) => origin === 'reported').flatMap(daysOf),
  ]
  return [...new Set(days)].toSorted()
}

/** How many of the breaks lie at or before a day: the number of the interval that it is in. */
export const intervalOf = (breaks: readonly Day[], day: Day): number => {
  let [low, high] = [0, breaks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((breaks[middle] ?? '') <= day) low = middle + 1
    else high = middle
  }
  return low
}
