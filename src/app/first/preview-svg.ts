import { colors } from '#src/draw/chart-colors.ts'
import { wrapText } from '#src/draw/text-width.ts'
import { svgDocument } from '#src/export/svg/frame.ts'
import { legendColumn } from '#src/export/svg/legend.ts'
import { px, svgText } from '#src/export/svg/svg-text.ts'
import { type MapDrawing, mapInBox } from '#src/panels/map/map-svg.ts'
import type { Language } from '#src/schema/languages.ts'
import { siteStatusNames } from '#src/schema/statuses.ts'
import type { PreviewFigure } from './preview-figures.ts'

/** What chat programs ask of a picture: more is cut off, less is shown small. */
const previewSize = { width: 1200, height: 630 } as const

type PreviewPicture = {
  language: Language
  title: string
  /** Where it is, and until when it is known. */
  dated: string
  figures: readonly PreviewFigure[]
  map: MapDrawing
  foot: readonly string[]
  credits: string
  alt: string
}

type Room = { x: number; y: number; width: number; height: number }
type Line = { size: number; weight?: 400 | 600; fill?: string }
type PlacedText = Line & { text: string; width: number }

const margin = 28
const inner = previewSize.width - 2 * margin

/** Lines of a text from a height down, and where they end. */
const drawText = (
  { text, width, size, weight = 400, fill = colors.ink }: PlacedText,
  x: number,
  top: number,
) => {
  const lines = wrapText(text, size, width, weight)
  const high = size * 1.25
  const markup = lines
    .map((line, index) => svgText(x, top + index * high + size, line, { size, weight, fill }))
    .join('')
  return { markup, bottom: top + lines.length * high }
}

/** The largest of some sizes in which a text is one line. */
const sizeInLine = (text: string, sizes: readonly number[], width: number, weight: 400 | 600): number =>
  sizes.find((size) => wrapText(text, size, width, weight).length === 1) ?? sizes.at(-1) ?? 0

/** How large numbers, what they are and the legend are written, in turn until all fit: words shrink last. */
const columnLooks = [
  { number: 1, what: 27, legend: 2 },
  { number: 0.9, what: 26, legend: 1.9 },
  { number: 0.8, what: 26, legend: 1.75 },
  { number: 0.75, what: 25, legend: 1.6 },
  { number: 0.7, what: 25, legend: 1.45 },
  { number: 0.6, what: 23, legend: 1.3 },
  { number: 0.55, what: 21, legend: 1.1 },
] as const

/** Figures and the signs of the map in a column, as large as they fit over the foot. */
const column = ({ figures, map }: Pick<PreviewPicture, 'figures' | 'map'>, room: Room): string => {
  const { texts, rows } = map
  const items = siteStatusNames
    .filter((name) => rows.some(({ status }) => status.name === name))
    .map((status) => ({ label: texts.status[status], mark: { shape: 'status' as const, status } }))
  const draw = ({ number, what: size, legend: scale }: (typeof columnLooks)[number]) => {
    let [y, markup] = [room.y, '']
    const add = (text: string, look: Line) => {
      const drawn = drawText({ text, width: room.width, ...look }, room.x, y)
      markup += drawn.markup
      y = drawn.bottom
    }
    for (const { value, what } of figures) {
      const sizes = [72, 64, 56, 48, 42, 36].map((wish) => wish * number)
      if (value !== null) add(value, { size: sizeInLine(value, sizes, room.width, 600), weight: 600 })
      add(what, { size })
      y += 10
    }
    const legend = legendColumn(items, { x: 0, y: 0, width: room.width / scale })
    markup += `<g transform="translate(${px(room.x)} ${px(y)}) scale(${scale})">${legend.markup}</g>`
    return { markup, bottom: y + legend.height * scale }
  }
  const drawn = columnLooks.map(draw)
  return (drawn.find(({ bottom }) => bottom <= room.y + room.height) ?? drawn.at(-1))?.markup ?? ''
}

/** How much larger than on a page the map is drawn: it is looked at from afar. */
const mapScale = 2

/**
 * The map in its room. What reaches over its edge is painted over and not cut off: that takes the renderer
 * half as long, and there is nothing else yet.
 */
const drawMap = (map: MapDrawing, { x, y, width, height }: Room): string => {
  const box = { x: 0, y: 0, width: width / mapScale, height: height / mapScale }
  const drawn = mapInBox(map, box).replaceAll(/ clip-path="[^"]*"/gu, '')
  const edge = `M${px(x)} ${px(y)}h${px(width)}v${px(height)}h${px(-width)}z`
  return (
    `<g transform="translate(${px(x)} ${px(y)}) scale(${mapScale})">${drawn}</g>` +
    `<path fill="#ffffff" fill-rule="evenodd" d="M0 0h${previewSize.width}v${previewSize.height}h${-previewSize.width}z${edge}"/>` +
    `<path fill="none" stroke="${colors.lineStrong}" stroke-width="1.6" d="${edge}"/>`
  )
}

/**
 * The picture of a link: the mission, until when it is known, its first key figures and its map, so large
 * that a third of its width can still be read, over the disclaimer and the credits that no map goes without.
 */
export const previewSvg = (picture: PreviewPicture): string => {
  const { language, title, dated, map, foot, credits, alt } = picture
  const titleSize = sizeInLine(title, [46, 42, 38, 34], inner, 600)
  const head = drawText({ text: title, width: inner, size: titleSize, weight: 600 }, margin, 16)
  const under = drawText({ text: dated, width: inner, size: 28, fill: colors.soft }, margin, head.bottom)
  const said = foot.join(' ')
  const [large, small] = said.length > 240 ? [16, 14] : [20, 15]
  const measure = (top: number) => {
    const first = drawText({ text: said, width: inner, size: large, fill: colors.soft }, margin, top)
    const last = drawText({ text: credits, width: inner, size: small, fill: colors.soft }, margin, first.bottom + 2) // prettier-ignore
    return { markup: first.markup + last.markup, bottom: last.bottom }
  }
  const footTop = previewSize.height - 12 - measure(0).bottom
  const top = under.bottom + 12
  const height = footTop - 10 - top
  const width = 630
  return svgDocument({
    size: previewSize,
    language,
    title,
    description: alt,
    font: null,
    background: '#ffffff',
    content:
      drawMap(map, { x: previewSize.width - margin - width, y: top, width, height }) +
      head.markup +
      under.markup +
      column(picture, { x: margin, y: top, width: inner - width - 24, height }) +
      measure(footTop).markup,
  })
}
