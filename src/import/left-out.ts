import type { PlaceYear } from '#src/domain/gathered/place-years.ts'

// Which missions the readings are enough for. What is left out says why, so that nobody looks for it in vain.

/** Fewer places than this are no map. */
const leastPlaces = 2

/** Fewer place-years than this show no development. */
const leastPlaceYears = 3

const quantityOf = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`

/** The years from the first to the last map, and those of them without one. */
export const yearsOf = (
  placeYears: readonly PlaceYear[],
): { first: number; last: number; missing: readonly number[] } => {
  const seen = new Set(placeYears.map(({ year }) => year))
  const [first, last] = [Math.min(...seen), Math.max(...seen)]
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  return { first, last, missing: all.filter((year) => !seen.has(year)) }
}

/** Why the place-years of a mission are too few for a page; null if they are enough. */
export const whyLeftOut = (placeYears: readonly PlaceYear[]): string | null => {
  const places = new Set(placeYears.map(({ place }) => place)).size
  if (places < leastPlaces) return `${quantityOf(places, 'place')}, fewer than ${leastPlaces}`
  if (placeYears.length < leastPlaceYears)
    return `${quantityOf(placeYears.length, 'place-year')}, fewer than ${leastPlaceYears}`
  const { first, last, missing } = yearsOf(placeYears)
  const span = last - first + 1
  const withMap = span - missing.length
  // Where most years lack a map, what stays on the last one would be read as what was there.
  if (withMap * 2 <= span) return `${withMap} of ${span} years have a map, no more than half`
  return null
}
