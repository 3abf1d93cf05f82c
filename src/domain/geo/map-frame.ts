import type { FeatureCollection } from 'geojson'
import type { Bounds } from './centroid.ts'
import { boxAround } from './drawn-area.ts'
import type { SiteRow } from '#src/domain/sites/site-row.ts'
import type { Mission } from '#src/schema/mission.ts'

const boundsOf = ({ southWest, northEast }: Mission['view']): Bounds => ({
  south: southWest[0],
  west: southWest[1],
  north: northEast[0],
  east: northEast[1],
})

/** The whole country of a mission. */
export const missionFrame = ({ view }: Mission): Bounds => boundsOf(view)

/** What its map opens on: the whole country, or where most sites of the drawdown are. */
export const openingFrame = ({ opening, view }: Mission): Bounds => boundsOf(opening ?? view)

/** Room around sites that are framed, in parts of their extent. */
const padding = 0.2

/**
 * The least that is framed, in degrees: with less around it, a site stands on an empty ground that does not
 * say where it is. In a mission that is itself small, a quarter of it.
 */
const least = 1
const leastPart = 0.25

/** From the least to the greatest of some degrees, with room on both sides, in a mission of this extent. */
const stretch = (degrees: readonly number[], whole: number): readonly [number, number] => {
  const [from, to] = [Math.min(...degrees), Math.max(...degrees)]
  const framed = Math.max((to - from) * (1 + 2 * padding), Math.min(least, whole * leastPart))
  const middle = (from + to) / 2
  return [middle - framed / 2, middle + framed / 2]
}

/**
 * What the map frames for a filter, on the page and in a picture: the chosen provinces or, for any other
 * filter, the sites shown; where nothing is narrowed or nothing has a place, what the map opens on. The
 * outlines of the provinces are asked for only where some are chosen.
 */
export const mapFrame = (
  mission: Mission,
  outlines: () => FeatureCollection,
  provinces: readonly string[],
  isNarrowed: boolean,
  shown: readonly SiteRow[],
): Bounds => {
  const chosen =
    provinces.length > 0 ? outlines().features.filter(({ id }) => provinces.includes(String(id))) : []
  const outline = boxAround(chosen)
  if (outline) return outline
  const places = shown.flatMap(({ site }) => (site.position ? [site.position] : []))
  if (!isNarrowed || places.length === 0) return openingFrame(mission)
  const [lats, lons] = [places.map(({ lat }) => lat), places.map(({ lon }) => lon)]
  const whole = missionFrame(mission)
  const [south, north] = stretch(lats, whole.north - whole.south)
  const [west, east] = stretch(lons, whole.east - whole.west)
  return { south, north, west, east }
}
