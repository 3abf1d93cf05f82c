import { afterEach, expect, it, vi } from 'vitest'
import { dayAt } from '#src/domain/dates/day-at.ts'
import { addDays, daysBetween } from '#src/domain/dates/dates.ts'
import { formatDate } from '#src/domain/names/formats.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

it.each([
  ['Pacific/Honolulu', '2026-11-24'],
  ['UTC', '2026-11-25'],
  ['Pacific/Kiritimati', '2026-11-25'],
])('in %s a time is of the reader’s day, and a day of the data is the same', (zone, day) => {
  vi.stubEnv('TZ', zone)
  expect(dayAt(new Date('2026-11-25T02:00:00Z'))).toBe(day)
  expect(formatDate('2024-04-09', 'en')).toBe('9\u00a0April 2024')
  // Over the hour that is lost or won in spring and autumn.
  expect(addDays('2024-03-30', 2)).toBe('2024-04-01')
  expect(daysBetween('2024-03-30', '2024-11-04')).toBe(219)
})
