import { expect, it } from 'vitest'
import {
  type Day,
  type PartialDate,
  compareDates,
  compareDays,
  daysBetween,
  exactDate,
  firstDay,
  lastDay,
} from '#src/domain/dates/dates.ts'

// The compiler is what is tested here: it has to refuse each line under a @ts-expect-error, and complains where it would not.

const april: PartialDate = '2024-04'
const day: Day = '2024-04-09'

it('tells days from dates that may be no finer than a month or a year', () => {
  // @ts-expect-error -- a day has no first day
  expect(firstDay(day)).toBe(day)
  // @ts-expect-error -- nor a last one
  expect(lastDay(day)).toBe(day)
  // @ts-expect-error -- a month takes effect on its last day, which only lastDay says
  expect(compareDays(april, day)).toBe(-1)
  // @ts-expect-error -- a day is in no order with dates of another form
  expect(compareDates(april, day)).toBe(1)
  // @ts-expect-error -- as texts they would compare, and wrongly
  expect(april < day).toBe(true)
  // @ts-expect-error -- nor are they ever the same
  expect(april === day).toBe(false)
  // @ts-expect-error -- between a month and a day there is no certain number of days
  expect(daysBetween(april, day)).toBe(8)
})

it('lets one become the other where that is said', () => {
  expect([firstDay(april), lastDay(april)]).toEqual(['2024-04-01', '2024-04-30'])
  expect(lastDay(april) > day).toBe(true)
  expect(compareDates(april, exactDate(day))).toBe(1)
})
