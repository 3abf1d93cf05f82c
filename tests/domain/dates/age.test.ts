import { describe, expect, it } from 'vitest'
import { isAfterCoverage } from '#src/domain/dates/after-coverage.ts'
import { ageOn } from '#src/domain/dates/age.ts'

describe('how old a date is', () => {
  it.each([
    ['the same day', '2026-03-11', '2026-03-11', { unit: 'days', count: 0 }],
    ['the day after', '2026-03-11', '2026-03-12', { unit: 'days', count: 1 }],
    ['59 days', '2026-03-11', '2026-05-09', { unit: 'days', count: 59 }],
    ['60 days, a day short of two months', '2026-03-11', '2026-05-10', { unit: 'days', count: 60 }],
    ['61 days, which are two months', '2026-03-11', '2026-05-11', { unit: 'months', count: 2 }],
    ['59 days over February, which are two months', '2026-01-11', '2026-03-11', { unit: 'months', count: 2 }],
    ['from a day that the second month lacks', '2025-12-31', '2026-02-28', { unit: 'days', count: 59 }],
    ['to the day after it', '2025-12-31', '2026-03-01', { unit: 'months', count: 2 }],
    ['eight months and sixteen days', '2026-03-11', '2026-11-27', { unit: 'months', count: 8 }],
    ['a day short of nine months', '2026-03-11', '2026-12-10', { unit: 'months', count: 8 }],
    ['over a new year', '2026-11-30', '2027-02-01', { unit: 'months', count: 2 }],
    ['a day short of two years', '2026-03-11', '2028-03-10', { unit: 'months', count: 23 }],
    ['two years', '2026-03-11', '2028-03-11', { unit: 'years', count: 2 }],
    ['a day short of three years', '2026-03-11', '2029-03-10', { unit: 'years', count: 2 }],
    ['a leap day, two years on', '2024-02-29', '2026-02-28', { unit: 'months', count: 23 }],
    ['a leap day, two years and a day on', '2024-02-29', '2026-03-01', { unit: 'years', count: 2 }],
    ['a month, from its last day on', '2026-03', '2026-05-30', { unit: 'days', count: 60 }],
    ['a year, from its last day on', '2024', '2026-12-30', { unit: 'months', count: 23 }],
  ] as const)('%s', (_, date, today, age) => {
    expect(ageOn(date, today)).toEqual(age)
  })

  it('is not said where the clock lies before the date', () => {
    expect(ageOn('2026-03-11', '2026-03-10')).toBeNull()
    expect(ageOn('2026-03', '2026-03-30')).toBeNull()
  })
})

describe('an event after the data on the mission', () => {
  const covered = '2026-03-11'
  it.each([
    ['the day after', { status: 'happened', date: '2026-03-12' }, true],
    ['the last day itself', { status: 'happened', date: '2026-03-11' }, false],
    ['a month that may lie before it', { status: 'happened', date: '2026-03' }, false],
    ['the month after', { status: 'happened', date: '2026-04' }, true],
    ['what is planned', { status: 'planned', date: '2026-12-20' }, false],
    ['what was missed', { status: 'missed', date: '2026-12-20' }, false],
  ] as const)('%s', (_, event, isAfter) => {
    expect(isAfterCoverage(event, covered)).toBe(isAfter)
  })
})
