import type { Mission } from '#src/schema/mission.ts'
import type { Site } from '#src/schema/site.ts'
import type { Bounds } from '#src/domain/geo/centroid.ts'
import { missionFrame } from '#src/domain/geo/map-frame.ts'
import { northing, radians } from '#src/domain/geo/mercator.ts'

type Place = { lat: number; lon: number }

/** A map on a page is about so much wider than high. */
const proportion = 1.25

/**
 * The most sites that are left out, in parts of all; how much nearer that has to bring the others; and how
 * much wider than the nearest one a frame may be that leaves out fewer.
 */
const [most, nearer, alike] = [0.3, 1.75, 1.25]

/** Room around the sites that are framed, in parts of their extent, for their marks and names. */
const room = 0.12

const boxOf = (places: readonly Place[]): Bounds => {
  const [lats, lons] = [places.map(({ lat }) => lat), places.map(({ lon }) => lon)]
  return {
    south: Math.min(...lats),
    north: Math.max(...lats),
    west: Math.min(...lons),
    east: Math.max(...lons),
  }
}

const widened = ({ south, north, west, east }: Bounds): Bounds => {
  const [high, wide] = [(north - south) * room, (east - west) * room]
  return { south: south - high, north: north + high, west: west - wide, east: east + wide }
}

/** How high a map of the usual proportions is that holds a box, in radians of Mercator. */
const extentOf = ({ south, north, west, east }: Bounds): number =>
  Math.max(radians(east - west) / proportion, northing(north) - northing(south))

const medianOf = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** From the place that half of them lie north of and half east of, the nearest first. */
const outwards = (places: readonly Place[]): readonly Place[] => {
  const [lat, lon] = [medianOf(places.map((place) => place.lat)), medianOf(places.map((place) => place.lon))]
  const distance = (place: Place): number => Math.hypot(place.lat - lat, place.lon - lon)
  return places.toSorted((a, b) => distance(a) - distance(b))
}

/** To tenths of a degree, outwards. */
const rounded = ({ south, north, west, east }: Bounds): NonNullable<Mission['opening']> => ({
  southWest: [Math.floor(south * 10) / 10, Math.floor(west * 10) / 10],
  northEast: [Math.ceil(north * 10) / 10, Math.ceil(east * 10) / 10],
})

/**
 * The rule for `opening` of a mission.json: the sites of the drawdown but for up to three in ten of them, those
 * farthest from their middle, if that brings the others clearly nearer than the whole country; undefined if it
 * does not. Of the frames that come about as near as the nearest one, that which leaves out fewest. From all
 * sites, whatever the date, so that the map does not move with it.
 */
export const openingOf = (mission: Mission, sites: readonly Site[]): Mission['opening'] => {
  const places = outwards(
    sites.flatMap((site) => (site.register !== 'un-maps' && site.position ? [site.position] : [])),
  )
  const frames = Array.from({ length: Math.floor(places.length * most) + 1 }, (_, out) =>
    widened(boxOf(places.slice(0, places.length - out))),
  )
  const nearest = Math.min(...frames.map(extentOf))
  const best = frames.find((frame) => extentOf(frame) <= nearest * alike)
  return best && nearest > 0 && extentOf(best) * nearer <= extentOf(missionFrame(mission))
    ? rounded(best)
    : undefined
}
