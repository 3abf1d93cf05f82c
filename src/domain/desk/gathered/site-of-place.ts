import type { DeskLists, DeskRecord } from '#src/domain/desk/desk-files.ts'
import { isJsonObject, type Json } from '#src/domain/files/pack.ts'
import type { PlacePosition } from '#src/domain/gathered/place-years.ts'
import type { MissionPlace } from '#src/domain/gathered/places.ts'
import { slugOf } from '#src/domain/gathered/slug.ts'

// Which site of the data a place of the maps is. Most have the id that the importer gives; somebody may have
// put others at a site that documents call otherwise, and then what the maps show there is in the data.

/** A place farther away than this, in degrees, is not the same: some ten kilometres, as in places.ts. */
const farApart = 0.1

/** The id of a site; null for a new one, several where it could be each of them. */
export type SiteOfPlace = { site: string | null } | { several: readonly string[] }

const namesOf = ({ name }: DeskRecord): readonly string[] =>
  isJsonObject(name)
    ? Object.values(name).flatMap((text) => (typeof text === 'string' ? slugOf(text) : []))
    : []

const positionOf = ({ position }: DeskRecord): { lat: number; lon: number } | null => {
  if (!isJsonObject(position)) return null
  const { lat, lon } = position
  return typeof lat === 'number' && typeof lon === 'number' ? { lat, lon } : null
}

/** What the maps show, as it is compared. */
const shown = (year: Json | undefined, troops: Json | undefined, mean: Json | undefined): string =>
  JSON.stringify([year, troops, mean])

/** Finds sites by the words of a place: by id, as the importer of maps gives it or as it is, or by name. */
const namedFinder = (lists: DeskLists): ((slug: string) => SiteOfPlace) => {
  const ids = new Set(lists.sites.map(({ id }) => id))
  const byName = new Map<string, string[]>()
  for (const site of lists.sites)
    for (const name of new Set(namesOf(site))) byName.set(name, [...(byName.get(name) ?? []), site.id])
  return (slug) => {
    for (const id of [`map-${slug}`, slug]) if (ids.has(id)) return { site: id }
    const named = byName.get(slug) ?? []
    return named.length > 1 ? { several: named } : { site: named[0] ?? null }
  }
}

/**
 * Finds the sites of bases that somebody else names: by id or name, else the only one within some ten
 * kilometres. `isNamed`: it is the site of that name.
 */
export const baseFinder = (
  lists: DeskLists,
): ((
  slug: string,
  position: PlacePosition,
) => { site: string | null; isNamed: boolean } | { several: readonly string[] }) => {
  const named = namedFinder(lists)
  return (slug, position) => {
    const found = named(slug)
    if ('several' in found || found.site !== null) return { isNamed: true, ...found }
    const near = lists.sites.filter((site) => {
      const at = positionOf(site)
      return at !== null && Math.hypot(at.lat - position.lat, at.lon - position.lon) <= farApart
    })
    if (near.length > 1) return { several: near.map(({ id }) => id) }
    return { site: near[0]?.id ?? null, isNamed: false }
  }
}

type Near = { id: string; same: number; far: number }

/** Finds the sites of the places of a mission. */
export const siteFinder = (lists: DeskLists, mission: string): ((place: MissionPlace) => SiteOfPlace) => {
  const named = namedFinder(lists)
  const shownAt = new Map<string, Set<string>>()
  for (const { site, year, troops, mean, mission: whose } of lists.deployments)
    if (whose === mission && typeof site === 'string')
      shownAt.set(site, (shownAt.get(site) ?? new Set()).add(shown(year, troops, mean)))
  const nearTo = ({ position, years }: MissionPlace): readonly Near[] =>
    lists.sites
      .flatMap((site): Near[] => {
        const [at, maps] = [positionOf(site), shownAt.get(site.id)]
        if (at === null || maps === undefined) return []
        const far = Math.hypot(at.lat - position.lat, at.lon - position.lon)
        const same = years.filter(({ year, troops, mean }) => maps.has(shown(year, [...troops], mean))).length
        return far <= farApart && same > 0 ? [{ id: site.id, same, far }] : []
      })
      .toSorted((a, b) => b.same - a.same || a.far - b.far)
  return (place) => {
    const found = named(place.id.replace(/^map-/u, ''))
    if ('several' in found || found.site !== null) return found
    const near = nearTo(place)
    const [best, next] = near
    if (!best) return { site: null }
    if (next?.same === best.same && next.far === best.far) return { several: near.map(({ id }) => id) }
    return { site: best.id }
  }
}
