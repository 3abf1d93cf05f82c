import { type Day, type PartialDate, daysBetween, lastDay } from './dates.ts'

/** How long ago something was, in whole units that have fully passed. */
export type Age = { unit: 'days' | 'months' | 'years'; count: number }

/** Whole months from one day to another: from 31 January the first one has passed on 1 March. */
const monthsBetween = (from: Day, to: Day): number => {
  const [fromYear, fromMonth, fromDay] = [from.slice(0, 4), from.slice(5, 7), from.slice(8)]
  const months = (Number(to.slice(0, 4)) - Number(fromYear)) * 12 + Number(to.slice(5, 7)) - Number(fromMonth)
  return to.slice(8) < fromDay ? months - 1 : months
}

/**
 * The age of a date on a day: in days up to two months, in months up to two years, then in years; rounded
 * down. A date known to its month or year is as old as its last day. Null for a date ahead: then the reader's
 * clock is wrong, and no age is told.
 */
export const ageOn = (date: PartialDate, today: Day): Age | null => {
  const from = lastDay(date)
  const days = daysBetween(from, today)
  if (days < 0) return null
  const months = monthsBetween(from, today)
  if (months < 2) return { unit: 'days', count: days }
  return months < 24 ? { unit: 'months', count: months } : { unit: 'years', count: Math.floor(months / 12) }
}
