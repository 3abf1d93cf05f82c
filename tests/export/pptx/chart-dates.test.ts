import { describe, expect, it } from 'vitest'
import { addDays } from '#src/domain/dates/dates.ts'
import { dateMarks, dateStep, serialOf } from '#src/export/pptx/chart-dates.ts'

// The marks of a scatter chart's axis as a program draws them: one and the same number apart, each named by the day it falls on.

const dayOf = (serial: number): string => addDays('1899-12-30', Math.floor(serial))

/** The days that an axis of so many months marks, from the month it begins with. */
const marksOf = (year: number, month: number, months: number, firstMark: number | null) => {
  const at = (count: number) => {
    const all = year * 12 + month - 1 + count
    return `${Math.floor(all / 12)}-${String((all % 12) + 1).padStart(2, '0')}`
  }
  const [from, to] = [`${at(0)}-01`, `${at(months - 1)}-28`]
  const { min, days } = dateMarks(from, to, firstMark)
  const { unit, count } = dateStep(from, to)
  const step = count * (unit === 'years' ? 12 : 1)
  // An axis of years begins with the first of them.
  const first = unit === 'years' ? 1 - month : 0
  return Array.from({ length: Math.floor((months - 1 - first) / step) + 1 }, (_, place) => ({
    day: dayOf(min + place * days),
    named: at(first + place * step),
    isYears: unit === 'years',
  }))
}

const starts = Array.from({ length: 50 }, (_, years) => 1980 + years)

describe('the marks of an axis of dates', () => {
  it('are the 1 January of every year that they name', () => {
    const marks = starts.flatMap((year) =>
      [48, 100, 150, 400].flatMap((months) => marksOf(year, 3, months, null)),
    )
    expect(marks.length).toBeGreaterThan(1000)
    expect(marks.every(({ isYears }) => isYears)).toBe(true)
    expect(marks.filter(({ day, named }) => day !== `${named}-01`)).toEqual([])
  })

  it('lie on one of the first days of every month that they name', () => {
    const marks = starts.flatMap((year) =>
      [1, 2, 6, 11].flatMap((month) =>
        [5, 12, 24, 36].flatMap((months) => marksOf(year, month, months, null)),
      ),
    )
    expect(marks.some(({ isYears }) => isYears)).toBe(false)
    expect(marks.filter(({ day, named }) => !day.startsWith(named) || Number(day.slice(8)) > 4)).toEqual([])
  })

  it('begin no later than the first day where something stands on that day, and name no month before it begins', () => {
    const marks = starts.flatMap((year) =>
      [24, 84].flatMap((months) => {
        const first = serialOf(`${year}-01-01`)
        expect(dateMarks(`${year}-01-01`, `${year + months / 12 - 1}-12-28`, first).min).toBe(first)
        return marksOf(year, 1, months, first)
      }),
    )
    expect(marks.filter(({ day, named }) => !day.startsWith(named) || Number(day.slice(8)) > 8)).toEqual([])
  })
})
