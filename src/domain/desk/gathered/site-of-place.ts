import type { DeskLists, DeskRecord } from '#src/domain/desk/desk-files.ts'
import { isJsonObject, type Json } from '#src/domain/files/pack.ts'
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

type Near = { id: string; same: number; far: number }

/** Finds the sites of the places of a mission. */
export const siteFinder = (lists: DeskLists, mission: string): ((place: MissionPlace) => SiteOfPlace) => {
  const ids = new Set(lists.sites.map(({ id }) => id))
  const byName = new Map<string, string[]>()
  for (const site of lists.sites)
    for (const name of new Set(namesOf(site))) byName.set(name, [...(byName.get(name) ?? []), site.id])
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
    if (ids.has(place.id)) return { site: place.id }
    const slug = place.id.replace(/^map-/u, '')
    if (ids.has(slug)) return { site: slug }
    const named = byName.get(slug) ?? []
    const [only, other] = named
    if (other !== undefined) return { several: named }
    if (only !== undefined) return { site: only }
    const near = nearTo(place)
    const [best, next] = near
    if (!best) return { site: null }
    if (next?.same === best.same && next.far === best.far) return { several: near.map(({ id }) => id) }
    return { site: best.id }
  }
}
