import type { Language } from '#src/schema/languages.ts'
import { type FrameTexts, type Size, layFrame, svgDocument } from './frame.ts'
import { type LegendItem, legendLines } from './legend.ts'
import { px, type SvgFont } from './svg-text.ts'

export type FramedChart = {
  size: Size
  language: Language
  /** The chart alone: an `<svg>` element as text, with the size it was drawn at. */
  chart: { svg: string; width: number; height: number }
  /** What the chart says, for those who do not see it. */
  description: string
  texts: FrameTexts
  /** The legend of a Recharts chart is HTML, so it is drawn here. */
  legend: readonly LegendItem[]
  font: SvgFont
  /** Null: transparent. White if not given. */
  background?: string | null
}

/**
 * A chart as a picture by itself: title, subtitle and legend above, sources, notes, disclaimer and link
 * below. The chart is scaled to the room left, unless it was drawn in its shape (`chartRoom`).
 */
export const frameSvg = (picture: FramedChart): string => {
  const { size, language, chart, texts, legend, font, background = '#ffffff' } = picture
  const { markup, box } = layFrame(size, texts)
  const lines = legendLines(legend, box.width)
  const height = Math.max(0, box.height - lines.height)
  const scale = Math.min(box.width / chart.width, height / chart.height)
  const x = box.x + (box.width - chart.width * scale) / 2
  const y = box.y + lines.height + (height - chart.height * scale) / 2
  return svgDocument({
    size,
    language,
    title: texts.title,
    description: picture.description,
    font,
    background,
    content:
      `${markup}<g transform="translate(${px(box.x)} ${px(box.y)})">${lines.markup}</g>` +
      `<g transform="translate(${px(x)} ${px(y)}) scale(${Math.round(scale * 10_000) / 10_000})">${chart.svg}</g>`,
  })
}

/** The height of a picture of a width whose frame leaves a chart exactly its room. */
export const fittingHeight = (
  width: number,
  chart: Size,
  texts: FrameTexts,
  legend: readonly LegendItem[],
): number => {
  const probe = { width, height: 10_000 }
  const room = chartRoom(probe, texts, legend)
  return Math.ceil(probe.height - room.height + chart.height * (room.width / chart.width) + 8)
}

/** The room that the frame leaves for a chart: draw it at this size and it fills the picture unscaled. */
export const chartRoom = (size: Size, texts: FrameTexts, legend: readonly LegendItem[]): Size => {
  const { box } = layFrame(size, texts)
  return { width: box.width, height: Math.max(0, box.height - legendLines(legend, box.width).height) }
}
