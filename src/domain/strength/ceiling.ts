import { type Day, compareDates, lastDay } from '#src/domain/dates/dates.ts'
import type { Strength } from '#src/schema/contingent.ts'

export type Ceiling = {
  /** The record that it counts from: the first resolution that set it, else the first table with it. */
  row: Strength
  value: number
  /** The newest resolution that kept it; null if none did. */
  kept: Strength | null
  /** Whether a resolution is known that set it; else it is only known to have held on that date. */
  isDated: boolean
}

/** The authorised ceiling of military personnel on a day; null before the first documented one. */
export const ceilingAt = (strength: readonly Strength[], day: Day): Ceiling | null => {
  const known = strength
    .filter((row) => row.component === 'military' && row.authorised !== null && lastDay(row.date) <= day)
    .toSorted((a, b) => compareDates(a.date, b.date))
  const value = known.at(-1)?.authorised ?? null
  if (value === null) return null
  // The records since the last one with another figure: a renewal that keeps a ceiling is no new one.
  const same = known.slice(known.findLastIndex(({ authorised }) => authorised !== value) + 1)
  const resolutions = same.filter(({ resolution }) => resolution !== undefined)
  const row = resolutions[0] ?? same[0]
  if (!row) return null
  const newest = resolutions.at(-1)
  return { row, value, kept: newest && newest !== row ? newest : null, isDated: resolutions.length > 0 }
}
