import { describe, expect, it } from 'vitest'
import {
  addDays,
  compareDates,
  daysBetween,
  firstDay,
  isPartialDate,
  lastDay,
} from '#src/domain/dates/dates.ts'

describe('a partial date', () => {
  it.each([
    ['2024-04-09', '2024-04-09', '2024-04-09'],
    ['2024-04', '2024-04-01', '2024-04-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2023-12', '2023-12-01', '2023-12-31'],
    ['2024', '2024-01-01', '2024-12-31'],
  ])('%s can stand for the days from %s to %s', (date, first, last) => {
    expect([firstDay(date), lastDay(date)]).toEqual([first, last])
  })

  it.each([
    ['2024-04-09', true],
    ['2024-04', true],
    ['2024', true],
    ['2024-02-29', true],
    // Not in the calendar.
    ['2023-02-29', false],
    ['2024-13', false],
    ['2024-00', false],
    ['2024-04-31', false],
    // Not of the form, or of a time that nobody means.
    ['24-04-09', false],
    ['2024-4-9', false],
    ['9 April 2024', false],
    ['', false],
    ['0001-01-01', false],
    ['9999', false],
  ])('%s is one: %s', (text, is) => {
    expect(isPartialDate(text)).toBe(is)
  })

  it('sorts by the day on which it takes effect, the finer date first', () => {
    const dates = ['2024', '2024-04', '2024-04-30', '2024-04-09', '2024-12-31', '2023-12']
    expect(dates.toSorted(compareDates)).toEqual([
      '2023-12',
      '2024-04-09',
      '2024-04-30',
      '2024-04',
      '2024-12-31',
      '2024',
    ])
  })
})

describe('days', () => {
  it('are counted over month ends and leap days', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01')
    expect(addDays('2024-01-01', -1)).toBe('2023-12-31')
    expect(daysBetween('2024-04-30', '2024-07-11')).toBe(72)
    expect(daysBetween('2024-07-11', '2024-04-30')).toBe(-72)
  })
})
