import { describe, expect, it } from 'vitest'
import { formatDate, formatNumber, formatShortDate } from '#src/domain/formats.ts'

const nbsp = '\u00a0'

describe('numbers', () => {
  it('have the separators of the language, and only spaces that the font has', () => {
    expect(formatNumber(1800, 'en')).toBe('1,800')
    expect(formatNumber(1800, 'fr')).toBe(`1${nbsp}800`)
    expect(formatNumber(7.1, 'en')).toBe('7.1')
    expect(formatNumber(7.1, 'fr')).toBe('7,1')
    expect(formatNumber(7_359_922, 'fr')).toBe(`7${nbsp}359${nbsp}922`)
    expect(formatNumber(0, 'en')).toBe('0')
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
})
