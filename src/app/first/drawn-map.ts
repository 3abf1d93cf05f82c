import { type Bounds, middleOf } from '#src/domain/geo/centroid.ts'
import { boxAround, drawnOf } from '#src/domain/geo/drawn-area.ts'
import { outlinePath } from '#src/domain/geo/outline-path.ts'
import { type MapLabel, isSeen } from '#src/domain/geo/labels.ts'
import { mapFrame, missionFrame } from '#src/domain/geo/map-frame.ts'
import { type MarkStack, markStacks, placeNames } from '#src/domain/geo/map-marks.ts'
import { type MapLayers, type NamedPlace, namedPlaces } from '#src/domain/geo/map-places.ts'
import { northing } from '#src/domain/geo/mercator.ts'
import type { Language } from '#src/domain/names/formats.ts'
import type { Model } from '#src/domain/page/model.ts'
import type { Site } from '#src/schema/site.ts'
import { isEmptyFilter, noFilter } from '#src/domain/view/filters.ts'
import { coveredOf } from '#src/panels/map/covered.ts'
import { isAsked } from '#src/panels/map/is-asked.ts'
import { besideButtonsWidth, besideLegendWidth, underScale } from '#src/panels/map/map-room.ts'
import { type FirstFrame, type Fit, type MapRoom, fitFrame } from './fit-frame.ts'

type Place = { lat: number; lon: number }
type Point = { x: number; y: number }

/**
 * The map as it is on a phone of 390 pixels and on a screen of 1440: each has its own names and piles of
 * marks.
 */
export type MapWidth = 'narrow' | 'wide'

const rooms: Readonly<Record<MapWidth, MapRoom>> = {
  narrow: { width: 390, height: 320, left: 0, right: besideButtonsWidth, bottom: underScale },
  wide: { width: 914, height: 448, left: besideLegendWidth, right: 0, bottom: underScale },
}

/** What the legend takes of a wide map, about: names keep clear of it. */
const legend = [190, 350] as const

/** Spherical Mercator, as the map on the page, in pixels of a zoom from a point of it. */
const projection = (zoom: number, from: Place) => {
  const world = 256 * 2 ** zoom
  const project = ({ lat, lon }: Place): Point => ({
    x: (world * lon) / 360,
    y: (-world * northing(lat)) / (2 * Math.PI),
  })
  const origin = project(from)
  return (place: Place): Point => {
    const { x, y } = project(place)
    return { x: x - origin.x, y: y - origin.y }
  }
}

/** How far the middle of the frame lies from the corner that the page's map counts its pixels from. */
const originOf = (room: MapRoom, fit: Fit, middle: Place, zoom: number): Point => {
  const world = 256 * 2 ** zoom * fit.scale
  const x = world * (0.5 + middle.lon / 360)
  const y = world * (0.5 - northing(middle.lat) / (2 * Math.PI))
  return {
    x: x - Math.round(x - fit.x - room.width / 2),
    y: y - Math.round(y - fit.y - room.height / 2),
  }
}

/** The middle of a box as it is drawn, where degrees of latitude are not equally high. */
const drawnMiddle = ({ south, north, west, east }: Bounds): Place => {
  const between = (northing(south) + northing(north)) / 2
  return { lat: ((Math.atan(Math.exp(between)) - Math.PI / 4) * 360) / Math.PI, lon: (west + east) / 2 }
}

const corners = ({ south, west, north, east }: Bounds, toPoint: (place: Place) => Point) =>
  [toPoint({ lat: north, lon: west }), toPoint({ lat: south, lon: east })] as const

/** A box in degrees with a part of its extent on every side, as Leaflet pads it. */
const padded = ({ south, west, north, east }: Bounds, part: number): Bounds => {
  const [high, wide] = [(north - south) * part, (east - west) * part]
  return { south: south - high, north: north + high, west: west - wide, east: east + wide }
}

const joined = (a: Bounds, b: Bounds | null): Bounds =>
  b
    ? {
        south: Math.min(a.south, b.south),
        west: Math.min(a.west, b.west),
        north: Math.max(a.north, b.north),
        east: Math.max(a.east, b.east),
      }
    : a

/** A mark of one of the looks or of both, at its place in pixels of the drawn zoom. */
export type DrawnMark = { stack: MarkStack; at: Point; looks: readonly MapWidth[] }

/** A name or a number beside the point that it belongs to, in pixels of the screen. */
export type DrawnName = {
  kind: NamedPlace['kind'] | 'site'
  at: Point
  label: MapLabel
  looks: readonly MapWidth[]
}

const sameLabel = (a: MapLabel, b: MapLabel): boolean =>
  a.id === b.id && a.anchor === b.anchor && Math.abs(a.x - b.x) < 1 && Math.abs(a.y - b.y) < 1

type Seen = {
  look: MapWidth
  stacks: readonly MarkStack[]
  names: readonly Omit<DrawnName, 'looks'>[]
  /** Sites of the drawdown that are not seen, but for what a legend over the map would hide. */
  further: readonly Site[]
}

/** Whatever is the same in both looks once, with both. */
const together = <T extends object>(
  seen: readonly { look: MapWidth; items: readonly T[] }[],
  same: (a: T, b: T) => boolean,
): readonly (T & { looks: readonly MapWidth[] })[] => {
  const all: { item: T; looks: MapWidth[] }[] = []
  for (const { look, items } of seen)
    for (const item of items) {
      const before = all.find((other) => !other.looks.includes(look) && same(other.item, item))
      if (before) before.looks.push(look)
      else all.push({ item, looks: [look] })
    }
  return all.map(({ item, looks }) => Object.assign({}, item, { looks }))
}

/**
 * Marks and names of the first view of a mission, for both looks, and how it is framed: from the same reading
 * of the data, the same piling of marks and the same placing of names as on the page's own map.
 */
export type FirstDrawing = ReturnType<typeof drawFirstMap>

export const drawFirstMap = (model: Model, layers: MapLayers, language: Language) => {
  const { base, shown, names } = model
  const bounds = mapFrame(base.mission, () => layers.provinces, [], !isEmptyFilter(noFilter), shown)
  const zoom = layers.provinces.features.map(drawnOf).find((drawn) => drawn !== null)?.zoom ?? 0
  const toPoint = projection(zoom, drawnMiddle(bounds))
  const [from, to] = corners(bounds, toPoint)
  const country = boxAround(layers.provinces.features)
  const [first, last] = corners(padded(joined(missionFrame(base.mission), country), 0.3), toPoint)
  const frame: FirstFrame = {
    zoom,
    size: [to.x - from.x, to.y - from.y],
    reach: [first.x, first.y, last.x, last.y],
  }
  const places = namedPlaces(layers, names, language)
  const kinds = new Map(places.map(({ id, kind }) => [id, kind]))
  const see = (look: MapWidth): Seen => {
    const room = rooms[look]
    const fit = fitFrame(room, frame)
    // In whole pixels of the page's map, which is a matter of half a pixel, and of which marks are piled up.
    const { x: left, y: top } = originOf(room, fit, drawnMiddle(bounds), zoom)
    const onScreen = (place: Place): Point => {
      const { x, y } = toPoint(place)
      return {
        x: Math.round(x * fit.scale + left) - left,
        y: Math.round(y * fit.scale + top) - top,
      }
    }
    const edges = {
      left: -room.width / 2 - fit.x,
      right: room.width / 2 - fit.x - room.right,
      top: -room.height / 2 - fit.y,
      bottom: room.height / 2 - fit.y,
    }
    const covered = coveredOf(edges, look === 'wide' ? legend : null, look === 'wide')
    const whole = { ...edges, right: edges.right + room.right }
    const hidden = coveredOf(whole, null, false, 0)
    const stacks = markStacks(shown, null, base.largest, onScreen)
    const placed = placeNames(
      stacks,
      places.map((place) => ({ ...place, ...onScreen(place) })),
      language,
      edges,
      covered,
    )
    const points = new Map<string, Point>([
      ...places.map((place) => [place.id, toPoint(place)] as const),
      ...stacks.flatMap(({ first: { row } }) =>
        row.site.position ? [[row.site.id, toPoint(row.site.position)] as const] : [],
      ),
    ])
    const nameOf = (label: MapLabel, kind: DrawnName['kind']) => {
      const at = points.get(label.id) ?? { x: 0, y: 0 }
      const beside = { ...label, x: label.x - at.x * fit.scale, y: label.y - at.y * fit.scale }
      return { kind, at, label: beside }
    }
    return {
      look,
      stacks: stacks.map((stack) => {
        const { x, y } = stack.first
        const number = stack.number && { x: stack.number.x - x, y: stack.number.y - y }
        return Object.assign({}, stack, { number })
      }),
      names: [
        ...placed.places.map((label) => nameOf(label, kinds.get(label.id) ?? 'town')),
        ...placed.sites.map((label) => nameOf(label, 'site')),
      ],
      further: shown
        .map(({ site }) => site)
        .filter((site) => isAsked(site) && site.position && !isSeen(onScreen(site.position), whole, hidden)),
    }
  }
  const seen = [see('narrow'), see('wide')] as const
  const [{ further }] = seen
  const marks = together(
    seen.map(({ look, stacks }) => ({ look, items: stacks })),
    (a, b) => a.first.row === b.first.row && a.others.length === b.others.length,
  ).map(({ looks, ...stack }): DrawnMark => {
    const { position } = stack.first.row.site
    return { stack, at: position ? toPoint(position) : { x: 0, y: 0 }, looks }
  })
  const { x, y } = toPoint(middleOf(missionFrame(base.mission)))
  return {
    frame,
    /** How much larger it is drawn than at its zoom, in each look, in quarters of a zoom. */
    steps: {
      narrow: Math.round(Math.log2(fitFrame(rooms.narrow, frame).scale) * 4),
      wide: Math.round(Math.log2(fitFrame(rooms.wide, frame).scale) * 4),
    },
    /** Where the outlines are written from. */
    middle: { x, y },
    marks,
    /** The sites of the drawdown that are not seen on a phone. */
    further,
    names: together(
      seen.map(({ look, names: items }) => ({ look, items })),
      (a, b) => sameLabel(a.label, b.label),
    ),
    /** Land outside the edges of the base map. */
    beyond: layers.beyond.map(({ geometry }) => outlinePath(geometry, toPoint, (points) => points)).join(''),
    towns: layers.towns.map(toPoint),
  }
}
