import { readFileSync } from 'node:fs'
import type { Topology } from 'topojson-specification'
import type { MapLabel } from '#src/domain/geo/labels.ts'
import type { Edges } from '#src/domain/geo/taken-room.ts'
import { openingFrame } from '#src/domain/geo/map-frame.ts'
import { markRoom, markStacks, placeNames } from '#src/domain/geo/map-marks.ts'
import { namedPlaces } from '#src/domain/geo/map-places.ts'
import { northing, radians } from '#src/domain/geo/mercator.ts'
import type { Language } from '#src/domain/names/formats.ts'
import { namesIn } from '#src/domain/names/names.ts'
import { buildModel } from '#src/domain/page/model.ts'
import { noFilter } from '#src/domain/view/filters.ts'
import { textWidth } from '#src/draw/text-width.ts'
import { type LegendSize, coveredOf } from '#src/panels/map/covered.ts'
import { readLayers } from '#src/panels/map/layers.ts'
import { readMission } from '#tests/data/real-mission.ts'
import { realRecords } from '#tests/data/real-records.ts'
import { realBase } from '#tests/export/briefing/real-briefing.ts'

/** A map on a page: its size, what of it a frame leaves free at the left and right, and its legend. */
export type Screen = {
  name: string
  width: number
  height: number
  left: number
  right: number
  legend: LegendSize | null
}

/** As measured in a browser that is 2560, 1440, 1024 and 390 pixels wide; the legend is the French one, the longer. */
export const screens: readonly Screen[] = [
  { name: '2560', width: 2034, height: 463, left: 212, right: 0, legend: [190, 394] },
  { name: '1440', width: 914, height: 484, left: 212, right: 0, legend: [190, 394] },
  { name: '1024', width: 583, height: 352, left: 0, right: 0, legend: null },
  { name: '390', width: 390, height: 320, left: 0, right: 52, legend: null },
]

export type Boxed = { what: 'name' | 'mark' | 'number' | 'cover'; of: string; isSite?: boolean; box: Edges }

const topologyOf = (mission: string, name: string): Topology =>
  JSON.parse(readFileSync(`data/${mission}/${name}.topo.json`, 'utf8'))

/** The mission at the date that its page opens on. */
export const openedMission = (id: string) => {
  const mission = readMission(id)
  const base = realBase(id)
  const layers = readLayers(topologyOf(id, 'provinces'), topologyOf(id, 'basemap'), mission.landBeyond)
  return { id, mission, base, layers }
}

/** In pixels of the world at a zoom. */
const at = ({ lat, lon }: { lat: number; lon: number }, zoom: number) => {
  const world = 256 * 2 ** zoom
  return { x: (world * radians(lon)) / (2 * Math.PI), y: (-world * northing(lat)) / (2 * Math.PI) }
}

/** From degrees to pixels of the map, as Leaflet frames bounds: zoom in quarters, in the middle of the room left. */
const framed = (mission: ReturnType<typeof openedMission>, screen: Screen) => {
  const bounds = openingFrame(mission.mission)
  const [from, to] = [
    at({ lat: bounds.north, lon: bounds.west }, 0),
    at({ lat: bounds.south, lon: bounds.east }, 0),
  ]
  // The scale is under what is framed.
  const room = { width: screen.width - screen.left - screen.right, height: screen.height - 28 }
  const scale = Math.min(room.width / (to.x - from.x), room.height / (to.y - from.y))
  const zoom = Math.max(4, Math.floor(Math.log2(scale) * 4) / 4)
  const middle = { x: ((from.x + to.x) / 2) * 2 ** zoom, y: ((from.y + to.y) / 2) * 2 ** zoom }
  return (place: { lat: number; lon: number }) => {
    const { x, y } = at(place, zoom)
    return {
      x: Math.round(x - middle.x + screen.left + room.width / 2),
      y: Math.round(y - middle.y + room.height / 2),
    }
  }
}

/** Where a name is on the screen, by the widths of the font's letters. */
const nameBox = ({ text, x, y, anchor, size }: MapLabel, weight: 400 | 600, spacing: number): Edges => {
  const width = textWidth(text, size, weight) + text.length * spacing * size
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  // From the height of capitals to below the line.
  return { left, right: left + width, top: y - size * 0.72, bottom: y + size * 0.2 }
}

const around = ({ x, y, r }: { x: number; y: number; r: number }): Edges => ({
  left: x - r,
  right: x + r,
  top: y - r,
  bottom: y + r,
})

/** All that stands on the map of a mission when its page opens. */
export const boxesOf = (
  opened: ReturnType<typeof openedMission>,
  language: Language,
  screen: Screen,
): readonly Boxed[] => {
  const { base, layers, id } = opened
  const names = namesIn(language, base.provinces, realRecords('contributors', id))
  const { shown } = buildModel(base, { date: null, filter: noFilter }, names)
  const toPoint = framed(opened, screen)
  const edges = { left: 0, top: 0, right: screen.width - screen.right, bottom: screen.height }
  const onMap = ({ box }: Boxed): boolean =>
    box.right > 0 && box.left < screen.width && box.bottom > 0 && box.top < screen.height
  const covered = coveredOf(edges, screen.legend, screen.right === 0)
  const places = namedPlaces(layers, names, language).map((place) => Object.assign({}, place, toPoint(place)))
  const { south, north, west, east } = openingFrame(opened.mission)
  // The others are named beside the map, and in the inset of a picture.
  const framedSites = new Set(
    shown.flatMap(({ site: { id: site, position } }) =>
      position && position.lat > south && position.lat < north && position.lon > west && position.lon < east
        ? [site]
        : [],
    ),
  )
  const stacks = markStacks(shown, null, base.largest, toPoint)
  const labels = placeNames(stacks, places, language, edges, covered)
  const spaced = new Set(
    places.flatMap((place) => (place.kind === 'province' || place.kind === 'country' ? [place.id] : [])),
  )
  return [
    ...[...labels.sites, ...labels.places].map((label, index): Boxed => {
      const isSpaced = spaced.has(label.id)
      return {
        what: 'name',
        of: label.text,
        isSite: index < labels.sites.length,
        box: nameBox(label, isSpaced ? 600 : 400, isSpaced ? 0.12 : 0),
      }
    }),
    ...stacks
      .filter(({ first }) => framedSites.has(first.row.site.id))
      .flatMap((stack) =>
        markRoom(stack, null).map((room): Boxed => ({
          what: room.x === stack.number?.x && room.y === stack.number.y ? 'number' : 'mark',
          of: stack.first.row.site.id,
          box: around(room),
        })),
      ),
    ...covered.map((box): Boxed => ({ what: 'cover', of: 'legend, buttons or scale', box })),
  ].filter(onMap)
}

export const overlap = ({ box: a }: Boxed, { box: b }: Boxed): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
