import { forward } from 'mgrs/mgrs.js'
import type { LocationPrecision, Site } from '#src/schema/site.ts'

type Position = NonNullable<Site['position']>

/** One coordinate in degrees, minutes and, where it is known so far, seconds. */
export type Sexagesimal = {
  degrees: number
  minutes: number
  /** Null: known to the minute only. Whole, or in tenths. */
  seconds: number | null
  side: 'N' | 'S' | 'E' | 'W'
}

const decimalsOf = (degrees: number): number => (String(degrees).split('.')[1] ?? '').length

/** A mark that stands at a town says no more than where the town is: to the kilometre. */
const atTown: ReadonlySet<LocationPrecision> = new Set(['town', 'nearest-town'])

/**
 * To how many decimals of a degree a position is to be read: as many as its source gives, two where it is
 * that of a town. No notation says more.
 */
const decimalsKnown = ({ lat, lon }: Position, precision: LocationPrecision): number => {
  const given = Math.max(decimalsOf(lat), decimalsOf(lon))
  return atTown.has(precision) ? Math.min(given, 2) : given
}

/** A second of latitude is 31 metres, the third decimal of a degree 111, the fifth one. */
const partOf = (decimals: number): number => {
  if (decimals <= 2) return 60
  return decimals <= 4 ? 1 : 0.1
}

const sexagesimal = (degrees: number, part: number, sides: readonly ['N' | 'E', 'S' | 'W']): Sexagesimal => {
  const parts = Math.round((Math.abs(degrees) * 3600) / part)
  const perMinute = Math.round(60 / part)
  const minutes = Math.floor(parts / perMinute)
  return {
    degrees: Math.floor(minutes / 60),
    minutes: minutes % 60,
    seconds: part === 60 ? null : Number(((parts % perMinute) * part).toFixed(1)),
    side: sides[degrees < 0 ? 1 : 0],
  }
}

/** Latitude and longitude in degrees, minutes and seconds, as far as the position is known. */
export const sexagesimalOf = (
  position: Position,
  precision: LocationPrecision,
): readonly [latitude: Sexagesimal, longitude: Sexagesimal] => {
  const part = partOf(decimalsKnown(position, precision))
  return [sexagesimal(position.lat, part, ['N', 'S']), sexagesimal(position.lon, part, ['E', 'W'])]
}

/**
 * The square of the Military Grid Reference System that a position is in, as small as it is known: 1 metre
 * (ten digits) for five decimals of a degree, 10 kilometres (two) for one. Null beyond 84° N and 80° S, where
 * the grid is another.
 */
export const gridReference = (position: Position, precision: LocationPrecision): string | null => {
  if (position.lat > 84 || position.lat < -80) return null
  return forward([position.lon, position.lat], Math.min(decimalsKnown(position, precision), 5))
}
