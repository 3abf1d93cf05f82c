import type { Feature, Geometry, Position } from 'geojson'
import { type Bounds, boundsOf, centroid, middleOf, middleOfLine } from './centroid.ts'
import { northing } from './mercator.ts'
import { riverLines, ringsOf } from './outline-path.ts'

/**
 * An area or a river in a pack, without its geometry: what the first view needs, computed by the build.
 * `path` is an SVG path at `zoom`, in half pixels from the middle of the first view; `place` is where its
 * name goes.
 */
export type DrawnArea = {
  zoom: number
  path: string
  place: { lat: number; lon: number } | null
  box: Bounds | null
}

type Place = { lat: number; lon: number }

type Point = readonly [x: number, y: number]

const stepsPerPixel = 2

/** How wide the world is at a zoom, counted as web maps do. */
const worldPixels = (zoom: number): number => 256 * 2 ** zoom

/** The most pixels that a map on a page has across or down, about. */
const mostPixels = 1024

/** Spherical Mercator, as the map on the page, in pixels. */
const toPixels = ({ lat, lon }: Place, zoom: number): Point => {
  const world = worldPixels(zoom)
  return [(world * lon) / 360, (-world * northing(lat)) / (2 * Math.PI)]
}

/** The first view's zoom on most screens: the largest whole one whose frame fits a map on a page. */
export const firstZoom = ({ south, west, north, east }: Bounds): number => {
  const [left, bottom] = toPixels({ lat: south, lon: west }, 0)
  const [right, top] = toPixels({ lat: north, lon: east }, 0)
  return Math.floor(Math.log2(mostPixels / Math.max(right - left, bottom - top)))
}

/** How many pixels wide a degree of longitude is at a zoom. */
export const pixelsPerDegree = (zoom: number): number => worldPixels(zoom) / 360

const toSteps = (place: Place, zoom: number): Point => {
  const [x, y] = toPixels(place, zoom)
  return [x * stepsPerPixel, y * stepsPerPixel]
}

/** The largest extent of points, over both axes. */
const extentOf = (points: readonly Point[]): number => {
  const [across, down] = [points.map(([x]) => x), points.map(([, y]) => y)]
  return Math.max(Math.max(...across) - Math.min(...across), Math.max(...down) - Math.min(...down))
}

/** Islands of less than two pixels wait for the published file. */
const least = 2 * stepsPerPixel

/** Positions in whole steps from the middle, none twice in a row. */
const stepsOf = (positions: readonly Position[], middle: Place, zoom: number): readonly Point[] => {
  const [middleX, middleY] = toSteps(middle, zoom)
  const points = positions.map(([lon = 0, lat = 0]): Point => {
    const [x, y] = toSteps({ lat, lon }, zoom)
    return [Math.round(x - middleX), Math.round(y - middleY)]
  })
  return points.filter(
    ([x, y], index) => index === 0 || x !== points[index - 1]?.[0] || y !== points[index - 1]?.[1],
  )
}

/** A path of whole steps from point to point, which compress well; empty if too small to be seen. */
const drawSteps = (points: readonly Point[], fewest: number): string => {
  if (points.length < fewest || extentOf(points) < least) return ''
  const moves = points.map(
    ([x, y], index) => `${x - (points[index - 1]?.[0] ?? 0)} ${y - (points[index - 1]?.[1] ?? 0)}`,
  )
  return `M${moves[0]}l${moves.slice(1).join(' ')}`.replaceAll(' -', '-')
}

const drawRing = (ring: readonly Position[], middle: Place, zoom: number): string => {
  // The first point comes again as the last one.
  const path = drawSteps(stepsOf(ring.slice(0, -1), middle, zoom), 3)
  return path === '' ? '' : `${path}z`
}

/** The decimals of degrees that tell apart half a pixel: at zoom 6 two, which is a kilometre. */
const decimalsAt = (zoom: number): number => Math.ceil(Math.log10(2 * pixelsPerDegree(zoom)))

const roundedAll = <T extends Readonly<Record<string, number>>>(values: T | null, zoom: number): T | null => {
  const parts = 10 ** decimalsAt(zoom)
  return (
    values && {
      ...values,
      ...Object.fromEntries(
        Object.entries(values).map(([key, value]) => [key, Math.round(value * parts) / parts]),
      ),
    }
  )
}

/** Where the name of an area goes, or of a river; null for a geometry that is neither. */
const placeOf = (geometry: Geometry): Place | null => centroid(geometry) ?? middleOfLine(geometry)

/** Works out an area or a river for a first view of `frame`. */
export const drawArea = (geometry: Geometry, frame: Bounds): DrawnArea => {
  const zoom = firstZoom(frame)
  const middle = middleOf(frame)
  return {
    zoom,
    path: [
      ...ringsOf(geometry).map((ring) => drawRing(ring, middle, zoom)),
      ...riverLines(geometry).map((line) => drawSteps(stepsOf(line, middle, zoom), 2)),
    ].join(''),
    place: roundedAll(placeOf(geometry), zoom),
    box: roundedAll(boundsOf([geometry]), zoom),
  }
}

/** The SVG transform that brings the path of an area to another zoom. */
export const drawnTransform = (drawn: DrawnArea, zoom: number): string =>
  `scale(${2 ** (zoom - drawn.zoom) / stepsPerPixel})`

const isDrawn = (value: unknown): value is DrawnArea =>
  typeof value === 'object' && value !== null && 'path' in value && 'box' in value

/** What a pack says of an area; null for one that is as published. */
export const drawnOf = ({ properties }: Feature): DrawnArea | null => {
  const drawn: unknown = properties?.['drawn']
  return isDrawn(drawn) ? drawn : null
}

/** Where the name of an area or a river goes; null if it is neither. */
export const placeOfFeature = (feature: Feature): Place | null => {
  const drawn = drawnOf(feature)
  return drawn ? drawn.place : placeOf(feature.geometry)
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
