import type { Contingent, Deployment } from '#src/schema/contingent.ts'
import type { ContributorCodes } from './contributors.ts'
import type { PlaceYear } from './place-years.ts'
import type { MissionPlace } from './places.ts'
import { slugOf } from './slug.ts'

// What the maps show at the places of a mission, as records of its files.

export type MissionOfMaps = { id: string; shortName: string; sources: string[] }

const headquartersOf = (level: number): Deployment['headquarters'] =>
  level === 1 || level === 2 || level === 3 ? level : undefined

/** deployments.json: one record for each place and year. */
export const deploymentsOf = (
  places: readonly MissionPlace[],
  { id, shortName }: MissionOfMaps,
): readonly Deployment[] =>
  places.flatMap((place) =>
    place.years.map((shown) => {
      const headquarters = headquartersOf(shown.headquarters)
      return {
        id: `${place.id}-${shown.year}-${id}`,
        site: place.id,
        year: shown.year,
        mission: shortName,
        troops: [...shown.troops],
        mean: shown.mean,
        ...(Object.keys(shown.units).length > 0 ? { units: shown.units } : {}),
        ...(headquarters === undefined ? {} : { headquarters }),
        ...(shown.hasPolice ? { police: true as const } : {}),
        ...(shown.hasObservers ? { observers: true as const } : {}),
      }
    }),
  )

/** Whose a contingent is: a country, or a name that is none. */
type Owner = { code: string | null; name: string }

type Found = { owner: Owner; estimates: Map<string, number | null> }

/** The larger of two sizes, of which one may not be known. */
const larger = (one: number | null | undefined, other: number | null): number | null =>
  one === null || one === undefined ? other : Math.max(one, other ?? 0)

const ownersAt = (years: readonly PlaceYear[], codes: ContributorCodes): readonly Found[] => {
  const found = new Map<string, Found>()
  for (const { year, entries } of years)
    for (const { name, size } of entries) {
      const code = codes.get(name)
      if (code === undefined) continue
      const key = code ?? slugOf(name)
      const { owner, estimates } = found.get(key) ?? { owner: { code, name }, estimates: new Map() }
      // Two spellings of one country in a list come from two maps: they are not added either.
      estimates.set(String(year), larger(estimates.get(String(year)), size))
      found.set(key, { owner, estimates })
    }
  return [...found.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value)
}

const noteOf = ({ code, name }: Owner): Contingent['notes'] =>
  code === null
    ? {
        en: `The readings of the maps say “${name}” in place of a country.`,
        fr: `Les relevés des cartes indiquent «\u00A0${name}\u00A0» au lieu d’un pays.`,
      }
    : null

/** Spellings of contributors that `codes` does not know. */
export const unknownNames = (years: readonly PlaceYear[], codes: ContributorCodes): readonly string[] =>
  [...new Set(years.flatMap(({ entries }) => entries.map(({ name }) => name)))].filter(
    (name) => !codes.has(name),
  )

/**
 * contingents.json: one record for each contributor at a place. What is no country has no contributor, and a
 * note says what the readings call it. A spelling that `codes` does not know is left out: who calls
 * says so (unknownNames).
 */
export const contingentsOf = (
  places: readonly MissionPlace[],
  codes: ContributorCodes,
  { id, shortName, sources }: MissionOfMaps,
): readonly Contingent[] =>
  places.flatMap((place) =>
    ownersAt(place.years, codes).map(({ owner, estimates }) => ({
      id: `${place.id}-${owner.code?.toLowerCase() ?? slugOf(owner.name)}-${id}`,
      origin: 'un-maps' as const,
      name: null,
      contributor: owner.code,
      kind: null,
      site: place.id,
      province: null,
      mission: shortName,
      from: null,
      to: null,
      estimates: Object.fromEntries(estimates),
      strengths: [],
      notes: noteOf(owner),
      sources,
    })),
  )
