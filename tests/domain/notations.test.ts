import { describe, expect, it } from 'vitest'
import { gridReference } from '#src/domain/geo/notations.ts'
import type { LocationPrecision } from '#src/schema/site.ts'
import { sexagesimalText } from '#src/text/coordinates.ts'
import { textsOf } from '#tests/kit/real-texts.ts'
import { realRecords } from '#tests/data/real-records.ts'
import { readMission } from '#tests/data/real-mission.ts'

/** As GeoConvert of GeographicLib 2.1.2 writes them, to as many digits as the position has decimals. */
const squares: readonly (readonly [LocationPrecision, lat: number, lon: number, square: string])[] = [
  ['site', 19.75938, -72.19815, '18QYG9362187283'],
  ['site', 15.55, 22.91, '34PGC0420'],
  ['site', 26.3268627, -9.5494739, '29RMK4516211999'],
  ['doubtful', 6.76546, 15.77873, '33NWH8605647890'],
  ['nearest-town', 14.0775, -3.5159, '30PVA4456'],
  ['site', 15.9182, 2.4022, '31PDT36015997'],
  ['town', 14.5274, -4.0934, '30PUB8206'],
  ['site', 12.65, -8, '29PPP0898'],
  ['site', -7.696484, 21.363622, '34MES4010049239'],
  ['site', -2.7667, 29, '35MQS22339400'],
  ['town', 0.3385, 29.7464, '35NRA0537'],
  ['site', 0.5, 25.2, '35NKA95'],
  ['nearest-town', 33.1292, 35.3914, '36SYB2368'],
  ['site', 30.08, 47.705, '38RQU607307'],
  ['site', -8.8277843, 125.1417017, '51LYL3556523511'],
]

const at = (lat: number, lon: number, precision: LocationPrecision = 'site') => ({
  position: { lat, lon, source: 'x' },
  precision,
})

describe('a square of MGRS', () => {
  it.each(squares)('of %s %f, %f is %s: as small as the position is known', (precision, lat, lon, square) => {
    expect(gridReference(at(lat, lon).position, precision)).toBe(square)
  })

  it('is not there near the poles, which have a grid of their own', () => {
    expect(gridReference(at(84.5, 10).position, 'site')).toBeNull()
    expect(gridReference(at(-80.5, 10).position, 'site')).toBeNull()
  })
})

describe('degrees, minutes and seconds', () => {
  const [en, fr] = [textsOf.en(readMission('unifil')).t, textsOf.fr(readMission('unifil')).t]
  const said = (...place: Parameters<typeof at>) =>
    sexagesimalText(at(...place), en, 'en')?.replaceAll('\u00A0', ' ')

  it('say no more than the position does: tenths, whole seconds, minutes', () => {
    expect(said(33.12921, -35.39141)).toBe('33°07′45.2″ N, 35°23′29.1″ W')
    expect(said(33.1292, -35.3914)).toBe('33°07′45″ N, 35°23′29″ W')
    expect(said(0.33, 29.7)).toBe('0°20′ N, 29°42′ E')
    expect(said(33.1292, 35.3914, 'nearest-town')).toBe('33°08′ N, 35°23′ E')
  })

  it('carry what is rounded up into minutes and degrees', () => {
    expect(said(-4.99999, 9.9999)).toBe('5°00′00″ S, 9°59′59.6″ E')
    expect(said(-4.9999, 9.9999)).toBe('5°00′00″ S, 10°00′00″ E')
    expect(said(-4.99, 9.999, 'town')).toBe('4°59′ S, 10°00′ E')
  })

  it('have the sides and the comma of their language', () => {
    expect(sexagesimalText(at(-2.50831, -28.86081), fr, 'fr')?.replaceAll('\u00A0', ' ')).toBe(
      '2°30′29,9″ S, 28°51′38,9″ O',
    )
  })

  it('are read back as the position of every site, within what they leave out', () => {
    for (const { position, precision } of realRecords('sites', 'monusco')) {
      const texts = position && sexagesimalText({ position, precision }, en, 'en')?.split(', ')
      for (const [index, text] of (texts ?? []).entries()) {
        const [, degrees, minutes, seconds, side = ''] =
          /^(\d+)°(\d{2})′(?:([\d.]+)″)?\u00A0([NSEW])$/u.exec(text) ?? []
        const read = Number(degrees) + Number(minutes) / 60 + Number(seconds ?? 0) / 3600
        const given = [position?.lat ?? 0, position?.lon ?? 0][index] ?? 0
        const within = seconds === undefined ? 1 / 120 : 1 / 7200
        expect(Math.abs(('SW'.includes(side) ? -read : read) - given)).toBeLessThanOrEqual(within + 1e-9)
      }
    }
  })
})
