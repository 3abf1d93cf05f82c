import type { Bounds } from '#src/domain/geo/centroid.ts'
import type { Language } from '#src/domain/names/formats.ts'
import { type MapLayers, namedPlaces } from '#src/domain/geo/map-places.ts'
import type { Edges } from '#src/domain/geo/taken-room.ts'
import type { Names } from '#src/domain/names/names.ts'
import type { SiteRow } from '#src/domain/sites/site-row.ts'
import { baseMap } from './base-map.ts'
import { colors } from '#src/draw/chart-colors.ts'
import { type FrameTexts, type Size, layFrame, svgDocument } from '#src/export/svg/frame.ts'
import { type MapTexts, lowLegend, sideLegend } from './map-legend.ts'
import { type Box, fitMercator } from '#src/export/svg/mercator.ts'
import { scaleBar, scaleRoom } from './scale-bar.ts'
import { drawInset, insetBox } from './inset-svg.ts'
import { remarkPins } from '#src/draw/remark-mark.ts'
import type { SiteRemark } from '#src/domain/remarks/remark-code.ts'
import { sceneSvg } from '#src/export/svg/scene-svg.ts'
import { siteMarks } from './site-marks.ts'
import { type SvgFont, px } from '#src/export/svg/svg-text.ts'

/** The map itself, without what stands around it. */
export type MapDrawing = {
  layers: MapLayers
  /** The rows shown; those without a position are not drawn, so name them in `notes`. */
  rows: readonly SiteRow[]
  provinces: readonly string[]
  bounds: Bounds
  /** What an inset in a corner shows, where the map is of a part of it. */
  inset?: Bounds | null
  names: Names
  language: Language
  selected?: string | null
  /** The reader's own, at their sites. */
  remarks?: readonly SiteRemark[]
  /** The largest estimate of all dates (domain/symbol-scale.ts). */
  maximum: number
  texts: MapTexts
  /** Whether it has a scale in its corner: yes if not given. */
  scaled?: boolean
}

type MapDocument = {
  size: Size
  language: Language
  /** What the map says, for those who do not see it. */
  description: string
  font: SvgFont
  /** Null: transparent around the map. White if not given. */
  background?: string | null
}

export type MapPicture = FrameTexts & MapDrawing & MapDocument

/** Widths of a legend beside the map, the widest last. */
const legendWidths = [210, 260] as const
const widestLegend = 310

/** Room for what of the lowest letters is under their line. */
const descent = 3

/** Map and legend side by side, the legend as narrow as it can be above the foot of the map. */
const beside = (box: Box, texts: MapTexts, maximum: number): { map: Box; legend: string } => {
  const legendOf = (width: number) =>
    sideLegend(texts, maximum, { x: box.x + box.width - width, y: box.y, width })
  const width = legendWidths.find((wish) => legendOf(wish).height + descent <= box.height) ?? widestLegend
  const { markup, height } = legendOf(width)
  const [x, y] = [box.x + box.width - width, box.y]
  // In a picture that is lower than its legend the legend is drawn smaller, not cut.
  const scale = Math.min(1, box.height / (height + descent))
  const legend =
    scale === 1
      ? markup
      : `<g transform="translate(${px(x * (1 - scale))} ${px(y * (1 - scale))}) scale(${scale.toFixed(3)})">${markup}</g>`
  return { map: { ...box, width: box.width - width - 16 }, legend }
}

/** Places map and legend side by side where the room is clearly wider than high, else below each other. */
const divide = (box: Box, texts: MapTexts, maximum: number): { map: Box; legend: string } => {
  if (box.width > box.height * 1.25) return beside(box, texts, maximum)
  const low = lowLegend(texts, maximum, box)
  const map = { ...box, height: Math.max(0, box.height - low.height - 8) }
  return { map, legend: `<g transform="translate(0 ${px(map.y + map.height + 8)})">${low.markup}</g>` }
}

const edgesOf = ({ x, y, width, height }: Box): Edges => ({
  left: x,
  right: x + width,
  top: y,
  bottom: y + height,
})

/** The map alone in a box, with its scale; `name` tells it from others of the same picture. */
export const mapInBox = (drawing: MapDrawing, map: Box, name = 'map-box'): string => {
  const { layers, rows, provinces, bounds, names, language, maximum, texts } = drawing
  const { selected = null, inset = null, remarks = [], scaled = true } = drawing
  const { project, pixelsPerKm } = fitMercator(bounds, map)
  const places = namedPlaces(layers, names, language)
  const sites = rows.flatMap(({ site }) => (site.position ? [project(site.position)] : []))
  const corner = inset && insetBox(inset, map, sites)
  const covered = [...(scaled ? [scaleRoom(map)] : []), ...(corner ? [edgesOf(corner)] : [])]
  const corners = `x="${px(map.x)}" y="${px(map.y)}" width="${px(map.width)}" height="${px(map.height)}"`
  return (
    `<clipPath id="${name}"><rect ${corners}/></clipPath>` +
    `<g clip-path="url(#${name})">${baseMap(layers, provinces, project, map)}` +
    siteMarks({ rows, places, selected, maximum, language }, project, map, covered) +
    `${sceneSvg(remarkPins(remarks, rows, project))}</g>` +
    (inset && corner ? drawInset(drawing, inset, corner, `${name}-inset`) : '') +
    (scaled ? scaleBar(map, pixelsPerKm((bounds.south + bounds.north) / 2), texts.scale) : '') +
    `<rect ${corners} fill="none" stroke="${colors.lineStrong}" stroke-width="0.8"/>`
  )
}

const mapContent = (drawing: MapDrawing, box: Box): string => {
  const { map, legend } = divide(box, drawing.texts, drawing.maximum)
  return mapInBox(drawing, map) + legend
}

/** From this width on the legend stands beside the map. */
const wideEnough = 640

/** The map with legend and scale as markup, as high as a width needs: beside each other or below. */
export const mapMarkup = (drawing: MapDrawing, width: number) => {
  const room = { x: 1, y: 1, width: width - 2, height: Math.round(width * 0.62) }
  const low = width < wideEnough ? lowLegend(drawing.texts, drawing.maximum, room).height : 0
  // Below each other the map keeps the height of its width.
  const box = low > 0 ? { ...room, height: width + low } : room
  return { svg: mapContent(drawing, box), width, height: box.height + 2 + descent }
}

/** The map with legend and scale alone, for a page that has title, notes and sources of its own. */
export const plainMapSvg = (picture: MapDrawing & MapDocument & { title: string }): string => {
  const { size, language, title, description, font, background = '#ffffff' } = picture
  const box = { x: 1, y: 1, width: size.width - 2, height: size.height - 2 }
  return svgDocument({
    size,
    language,
    title,
    description,
    font,
    background,
    content: mapContent(picture, box),
  })
}

/**
 * The map as a picture that stands on its own, drawn from the data and not from the screen: any size, no
 * tiles to miss. With legend, scale, title, date, filter, sources, disclaimer and credits.
 */
export const mapSvg = (picture: MapPicture): string => {
  const { size, language, title, description, font, background = '#ffffff' } = picture
  const { markup, box } = layFrame(size, picture)
  const content = markup + mapContent(picture, box)
  return svgDocument({ size, language, title, description, font, background, content })
}
