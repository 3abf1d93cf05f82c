import type { Feature, Geometry, Position } from 'geojson'
import { type Bounds, boundsOf, centroid } from './centroid.ts'
import { northing } from './mercator.ts'
import { ringsOf } from './outline-path.ts'

/**
 * What a pack says of an area in place of its geometry: all that the first view needs, worked out by the build. `path` is an SVG path at
 * `drawnZoom`, in steps of a half pixel from the middle of the mission's first view; `place` is where its name goes.
 */
export type DrawnArea = {
  path: string
  place: { lat: number; lon: number } | null
  box: Bounds | null
}

type Place = { lat: number; lon: number }

type Point = readonly [x: number, y: number]

/** The zoom of a first view on most screens, counted as web maps do: the world is 256 pixels wide at zoom 0. */
const drawnZoom = 6
const stepsPerPixel = 2

/** Spherical Mercator, as the map on the page, in steps. */
const toSteps = ({ lat, lon }: Place): Point => {
  const world = 256 * 2 ** drawnZoom * stepsPerPixel
  return [(world * lon) / 360, (-world * northing(lat)) / (2 * Math.PI)]
}

/** The largest extent of points, over both axes. */
const extentOf = (points: readonly Point[]): number => {
  const [across, down] = [points.map(([x]) => x), points.map(([, y]) => y)]
  return Math.max(Math.max(...across) - Math.min(...across), Math.max(...down) - Math.min(...down))
}

/** Islands of less than two pixels wait for the published file. */
const least = 2 * stepsPerPixel

/** A ring in whole steps, each point from the one before it: small numbers, which compress well. Empty for what is too small to be seen. */
const drawRing = (ring: readonly Position[], middle: Place): string => {
  const [middleX, middleY] = toSteps(middle)
  // The first point comes again as the last one.
  const points = ring.slice(0, -1).map(([lon = 0, lat = 0]): Point => {
    const [x, y] = toSteps({ lat, lon })
    return [Math.round(x - middleX), Math.round(y - middleY)]
  })
  const apart = points.filter(
    ([x, y], index) => index === 0 || x !== points[index - 1]?.[0] || y !== points[index - 1]?.[1],
  )
  if (apart.length < 3 || extentOf(apart) < least) return ''
  const moves = apart.map(
    ([x, y], index) => `${x - (apart[index - 1]?.[0] ?? 0)} ${y - (apart[index - 1]?.[1] ?? 0)}`,
  )
  return `M${moves[0]}l${moves.slice(1).join(' ')}z`.replaceAll(' -', '-')
}

/** A hundredth of a degree is a kilometre, half a pixel of the first view. */
const rounded = (degrees: number): number => Math.round(degrees * 100) / 100

const roundedAll = <T extends Readonly<Record<string, number>>>(values: T | null): T | null =>
  values && {
    ...values,
    ...Object.fromEntries(Object.entries(values).map(([key, value]) => [key, rounded(value)])),
  }

/** Works out an area for a first view around `middle`. */
export const drawArea = (geometry: Geometry, middle: Place): DrawnArea => ({
  path: ringsOf(geometry)
    .map((ring) => drawRing(ring, middle))
    .join(''),
  place: roundedAll(centroid(geometry)),
  box: roundedAll(boundsOf([geometry])),
})

/** The SVG transform that brings such a path to another zoom. */
export const drawnTransform = (zoom: number): string => `scale(${2 ** (zoom - drawnZoom) / stepsPerPixel})`

const isDrawn = (value: unknown): value is DrawnArea =>
  typeof value === 'object' && value !== null && 'path' in value && 'place' in value && 'box' in value

/** What a pack says of an area; null for one that is as published. */
export const drawnOf = ({ properties }: Feature): DrawnArea | null => {
  const drawn: unknown = properties?.['drawn']
  return isDrawn(drawn) ? drawn : null
}

/** Where the name of an area goes; null if it has no area. */
export const placeOf = (feature: Feature): Place | null => {
  const drawn = drawnOf(feature)
  return drawn ? drawn.place : centroid(feature.geometry)
}

/** The box around areas; null without any. */
export const boxAround = (features: readonly Feature[]): Bounds | null => {
  const boxes = features.flatMap((feature) => {
    const drawn = drawnOf(feature)
    return (drawn ? drawn.box : boundsOf([feature.geometry])) ?? []
  })
  if (boxes.length === 0) return null
  return {
    west: Math.min(...boxes.map(({ west }) => west)),
    east: Math.max(...boxes.map(({ east }) => east)),
    south: Math.min(...boxes.map(({ south }) => south)),
    north: Math.max(...boxes.map(({ north }) => north)),
  }
}
