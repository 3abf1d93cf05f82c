import type { Bounds } from '#src/domain/geo/centroid.ts'
import { northing, radians } from '#src/domain/geo/mercator.ts'

export type Box = { x: number; y: number; width: number; height: number }

/** From a place on the earth, in degrees, to a place in the picture. */
export type Project = (place: { lat: number; lon: number }) => { x: number; y: number }

export type Projection = { project: Project; pixelsPerKm: (lat: number) => number }

/** Radius of the sphere that web maps use, in kilometres. */
const radiusKm = 6378.137

/** The projection that fits bounds into a box, as large as it goes, in its middle. */
export const fitMercator = (bounds: Bounds, box: Box): Projection => {
  const [west, east] = [radians(bounds.west), radians(bounds.east)]
  const [south, north] = [northing(bounds.south), northing(bounds.north)]
  const scale = Math.min(box.width / (east - west), box.height / (north - south))
  const [middleX, middleY] = [(west + east) / 2, (south + north) / 2]
  return {
    project: ({ lat, lon }) => ({
      x: box.x + box.width / 2 + (radians(lon) - middleX) * scale,
      y: box.y + box.height / 2 - (northing(lat) - middleY) * scale,
    }),
    pixelsPerKm: (lat) => scale / (radiusKm * Math.cos(radians(lat))),
  }
}
