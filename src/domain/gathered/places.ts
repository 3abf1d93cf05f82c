import type { PlacePosition, PlaceYear } from './place-years.ts'
import { slugOf } from './slug.ts'

/** A place of a mission over all years. */
export type MissionPlace = {
  id: string
  name: string
  /** Where most rows put it. */
  position: PlacePosition
  /** Every position of a place that moves too far to be one place, with its years; empty for others. */
  moves: readonly { lat: number; lon: number; years: readonly number[] }[]
  years: readonly PlaceYear[]
}

/** Positions farther apart than this, in degrees, are not the same place: some ten kilometres. */
const farApart = 0.1

const extent = (values: readonly number[]): number => Math.max(...values) - Math.min(...values)

const mostOften = <T extends { rows: number }>(positions: readonly T[]): T | undefined =>
  positions.toSorted((a, b) => b.rows - a.rows)[0]

type Position = PlacePosition & { rows: number; years: readonly number[] }

const positionsOf = (years: readonly PlaceYear[]): readonly Position[] => {
  const all = new Map<string, Position>()
  for (const { year, positions } of years)
    for (const { lat, lon, rows } of positions) {
      const before = all.get(`${lat} ${lon}`)
      all.set(`${lat} ${lon}`, {
        lat,
        lon,
        rows: (before?.rows ?? 0) + rows,
        years: [...(before?.years ?? []), year],
      })
    }
  return [...all.values()]
}

const spellingOf = (years: readonly PlaceYear[]): string => {
  const counts = new Map<string, number>()
  for (const { place } of years) counts.set(place, (counts.get(place) ?? 0) + 1)
  return mostOften([...counts].map(([name, rows]) => ({ name, rows })))?.name ?? ''
}

/**
 * The places of one mission's place-years, by id. Spellings that differ in capitals or accents only are one
 * place, under the more frequent one.
 */
export const placesOf = (placeYears: readonly PlaceYear[]): readonly MissionPlace[] => {
  const bySlug = new Map<string, PlaceYear[]>()
  for (const placeYear of placeYears) {
    const slug = slugOf(placeYear.place)
    const years = bySlug.get(slug)
    if (years) years.push(placeYear)
    else bySlug.set(slug, [placeYear])
  }
  return [...bySlug]
    .map(([slug, unsorted]) => {
      const years = unsorted.toSorted((a, b) => a.year - b.year)
      const positions = positionsOf(years)
      const { lat, lon } = mostOften(positions) ?? { lat: 0, lon: 0 }
      const isApart =
        extent(positions.map((position) => position.lat)) > farApart ||
        extent(positions.map((position) => position.lon)) > farApart
      return {
        id: `map-${slug}`,
        name: spellingOf(years),
        position: { lat, lon },
        moves: isApart
          ? positions.map((position) => ({
              lat: position.lat,
              lon: position.lon,
              years: [...new Set(position.years)],
            }))
          : [],
        years,
      }
    })
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
}
