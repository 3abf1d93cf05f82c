import type { Language } from '#src/domain/names/formats.ts'
import { colors } from '#src/draw/chart-colors.ts'
import { type FrameTexts, type Size, layFrame, svgDocument } from '#src/export/svg/frame.ts'
import type { Box } from '#src/export/svg/mercator.ts'
import { type SvgFont, px, svgText } from '#src/export/svg/svg-text.ts'
import { lowLegend } from './map-legend.ts'
import { type MapDrawing, mapInBox } from './map-svg.ts'

/** One of the two, and its date in words. */
type DatedMap = { drawing: MapDrawing; heading: string }

export type TwoMaps = {
  before: DatedMap
  after: DatedMap
  language: Language
  /** What the maps say, for those who do not see them. */
  description: string
  font: SvgFont
  background?: string | null
}

const gap = 16
const headHeight = 22

const heading = (text: string, { x, y }: Box): string =>
  svgText(x, y + 14, text, { size: 14, weight: 600, fill: colors.ink })

/** Below this width the maps stand one under the other: a phone's. */
const leastAbreast = 560

/** Two boxes of the same size: beside each other, or one under the other where it is narrow. */
const boxesIn = (box: Box): readonly [Box, Box] => {
  if (box.width >= leastAbreast) {
    const width = (box.width - gap) / 2
    return [
      { ...box, width },
      { ...box, x: box.x + width + gap, width },
    ]
  }
  const height = (box.height - gap) / 2
  return [
    { ...box, height },
    { ...box, y: box.y + height + gap, height },
  ]
}

const content = ({ before, after }: TwoMaps, box: Box): string => {
  const { texts, maximum } = after.drawing
  const legend = lowLegend(texts, maximum, box)
  const room = { ...box, height: Math.max(0, box.height - legend.height - 8) }
  const maps = boxesIn(room).map((half, index) => {
    const { drawing, heading: words } = index === 0 ? before : after
    const map = { ...half, y: half.y + headHeight, height: Math.max(0, half.height - headHeight) }
    return heading(words, half) + mapInBox(drawing, map, `map-box-${index}`)
  })
  return `${maps.join('')}<g transform="translate(0 ${px(room.y + room.height + 8)})">${legend.markup}</g>`
}

/**
 * Two maps in one frame and scale, with their dates and one legend: for a page that has its own words
 * around.
 */
export const plainTwoMapsSvg = (maps: TwoMaps & { size: Size; title: string }): string => {
  const { size, language, title, description, font, background = '#ffffff' } = maps
  return svgDocument({
    size,
    language,
    title,
    description,
    font,
    background,
    content: content(maps, { x: 1, y: 1, width: size.width - 2, height: size.height - 2 }),
  })
}

/** The same as a picture that stands on its own. */
export const twoMapsSvg = (maps: TwoMaps & FrameTexts & { size: Size }): string => {
  const { size, language, title, description, font, background = '#ffffff' } = maps
  const { markup, box } = layFrame(size, maps)
  return svgDocument({
    size,
    language,
    title,
    description,
    font,
    background,
    content: markup + content(maps, box),
  })
}
