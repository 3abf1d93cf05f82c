import { afterEach, describe, expect, it, vi } from 'vitest'
import { addDays, daysBetween } from '#src/domain/dates/dates.ts'
import { formatDate, formatNumber, formatShortDate, formatWithoutYear } from '#src/domain/names/formats.ts'

const nbsp = '\u00a0'

const languages = [
  ['en', 'en-GB'],
  ['fr', 'fr-FR'],
] as const

const days = Array.from({ length: 366 }, (_, index) =>
  new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10),
)

describe('numbers', () => {
  it('have the separators of the language, and only spaces that the font has', () => {
    expect(formatNumber(1800, 'en')).toBe('1,800')
    expect(formatNumber(1800, 'fr')).toBe(`1${nbsp}800`)
    expect(formatNumber(7.1, 'en')).toBe('7.1')
    expect(formatNumber(7.1, 'fr')).toBe('7,1')
    expect(formatNumber(7_359_922, 'fr')).toBe(`7${nbsp}359${nbsp}922`)
    expect(formatNumber(0, 'en')).toBe('0')
  })

  it.each(languages)('are written in %s as the platform writes them', (language, locale) => {
    const platform = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
    const numbers = [
      0, 0.004, 0.05, 7.1, 99.99, 100, 999, 1000, 12_345.678, 1_800_000, -0.5, -12, -1234.5, 1e9,
    ]
    for (const number of numbers)
      expect(formatNumber(number, language)).toBe(platform.format(number).replaceAll('\u202f', nbsp))
  })
})

describe('dates', () => {
  it.each([
    ['2024-04-09', `9${nbsp}April 2024`, `9${nbsp}avril 2024`],
    ['2024-04-01', `1${nbsp}April 2024`, `1er${nbsp}avril 2024`],
    ['2024-04-11', `11${nbsp}April 2024`, `11${nbsp}avril 2024`],
    ['2024-04', 'April 2024', 'avril 2024'],
    ['2024', '2024', '2024'],
  ])('%s is written as precise as it is', (date, english, french) => {
    expect([formatDate(date, 'en'), formatDate(date, 'fr')]).toEqual([english, french])
  })

  it('have a short form for lists', () => {
    expect(formatShortDate('2024-04-09', 'en')).toBe(`9${nbsp}Apr 2024`)
    expect(formatShortDate('2024-04-09', 'fr')).toBe(`9${nbsp}avr. 2024`)
  })

  it.each(languages)(
    'are written in %s as the platform writes them, but for the ordinal',
    (language, locale) => {
      const written = (month: 'long' | 'short', year?: 'numeric') => {
        const platform = new Intl.DateTimeFormat(locale, { day: 'numeric', month, year, timeZone: 'UTC' })
        return (day: string) =>
          platform
            .format(new Date(`${day}T00:00:00Z`))
            .replace(/^1 /, language === 'fr' ? '1er ' : '1 ')
            .replace(' ', nbsp)
      }
      expect(days.map((day) => formatDate(day, language))).toEqual(days.map(written('long', 'numeric')))
      expect(days.map((day) => formatShortDate(day, language))).toEqual(days.map(written('short', 'numeric')))
      expect(days.map((day) => formatWithoutYear(day, language))).toEqual(days.map(written('long')))
      expect(formatWithoutYear('2024-05', language)).toBe(formatDate('2024-05', language))
    },
  )
})

describe('far from Greenwich', () => {
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  it.each([
    ['Pacific/Honolulu', 600],
    ['Pacific/Kiritimati', -840],
  ])('in %s a day is the same day', (zone, offset) => {
    vi.stubEnv('TZ', zone)
    expect(new Date('2024-06-01').getTimezoneOffset()).toBe(offset)
    expect(days.map((day) => Number.parseInt(formatDate(day, 'en'), 10))).toEqual(
      days.map((day) => Number(day.slice(8))),
    )
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01')
    expect(daysBetween('2024-01-01', '2024-12-31')).toBe(365)
  })
})
