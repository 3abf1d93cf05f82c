import { slugOf } from './slug.ts'

/** A contributor as the readings name it, with the largest size of the year; null: the symbol has none. */
export type YearEntry = { name: string; size: number | null }

/** Types of unit as the symbols are abbreviated, in the order of the files of a mission. */
export const unitTypes = ['eng', 'med', 'sig', 'av', 'riv', 'maint', 'trans'] as const
export type UnitType = (typeof unitTypes)[number]

export type PlacePosition = { lat: number; lon: number }

/** All that the maps of one year show at one place of one mission. */
export type PlaceYear = {
  mission: string
  year: number
  /** The place as the readings spell it. */
  place: string
  country: string
  /** Each position that they give, with how often. */
  positions: readonly { lat: number; lon: number; rows: number }[]
  /** The distinct known totals, ascending. Empty: none is known, which is not 0. */
  troops: readonly number[]
  /** Mean over all maps; null where no total is known. */
  mean: number | null
  /** The highest headquarters of the year: 3 mission, 2 sector, 1 battalion, 0 none. */
  headquarters: number
  hasPolice: boolean
  hasObservers: boolean
  units: Readonly<Partial<Record<UnitType, number>>>
  entries: readonly YearEntry[]
}

/** Rows by mission, year and place, however the place is spelt. */
export const groupRows = <T extends { mission: string; year: string; location: string }>(
  rows: readonly T[],
): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const key = `${row.mission}\n${row.year}\n${slugOf(row.location)}`
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return groups
}

/** The distinct known totals of several maps, ascending. */
export const distinctTotals = (totals: readonly (number | null)[]): readonly number[] =>
  [...new Set(totals.filter((total) => total !== null))].toSorted((a, b) => a - b)

/** Positions with how many rows have each. */
export const countPositions = (places: readonly PlacePosition[]): PlaceYear['positions'] => {
  const counts = new Map<string, { lat: number; lon: number; rows: number }>()
  for (const { lat, lon } of places) {
    const key = `${lat} ${lon}`
    counts.set(key, { lat, lon, rows: (counts.get(key)?.rows ?? 0) + 1 })
  }
  return [...counts.values()]
}

/** Each contributor once, with the largest known size. */
export const largestOfEach = (entries: readonly YearEntry[]): readonly YearEntry[] => {
  const sizes = new Map<string, number | null>()
  for (const { name, size } of entries) {
    const before = sizes.get(name) ?? null
    sizes.set(name, size === null ? before : Math.max(size, before ?? 0))
  }
  return [...sizes].map(([name, size]) => ({ name, size }))
}
