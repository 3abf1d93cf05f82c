import { textWidth, wrapText } from '#src/draw/text-width.ts'
import { xmlText } from '#src/export/xml.ts'
import { colors } from '#src/draw/chart-colors.ts'
import type { Box } from './mercator.ts'
import { type SvgFont, fontFamily, fontStyle, px, svgText } from './svg-text.ts'

export type Size = { width: number; height: number }

/** What stands around every picture that leaves. Each text is wrapped; a line break in it is kept. */
export type FrameTexts = {
  title: string
  /** Date, filter in words, "data to", data version: one entry each. */
  subtitle: readonly string[]
  notes: readonly string[]
  /** Short names of the sources, with the word for sources in front. */
  sources: string
  disclaimer: string
  credits?: string
  link: string
  /** For example "For internal use". */
  marking?: string
}

/** Between a picture's edge and what it holds. */
export const frameMargin = 20
const margin = frameMargin
const titleSize = 20
const subtitleSize = 12
const footSize = 11
const lineHeight = 1.35

type Line = { text: string; size: number; weight?: 400 | 600; fill?: string }

const withText = (line: Line, text: string): Line => ({ ...line, text })

const wrapLine = (line: Line, width: number): readonly Line[] =>
  wrapText(line.text, line.size, width, line.weight).map((text) => withText(line, text))

const heightOf = (lines: readonly Line[]): number =>
  lines.reduce((total, { size }) => total + size * lineHeight, 0)

const drawLines = (lines: readonly Line[], top: number): string => {
  let y = top
  return lines
    .map(({ text, size, weight = 400, fill = colors.ink }) => {
      y += size * lineHeight
      return svgText(margin, y - size * (lineHeight - 1), text, { size, weight, fill })
    })
    .join('')
}

const drawMarking = (marking: string | undefined, width: number): string => {
  if (!marking) return ''
  const half = textWidth(marking, subtitleSize, 600) / 2 + 8
  return (
    `<rect x="${px(width / 2 - half)}" y="4" width="${px(half * 2)}" height="18" fill="none" stroke="${colors.red}"/>` +
    svgText(width / 2, 17, marking, { size: subtitleSize, weight: 600, fill: colors.red, anchor: 'middle' })
  )
}

/** Head and foot of a picture as markup, and the box that they leave free. */
export const layFrame = (size: Size, texts: FrameTexts): { markup: string; box: Box } => {
  const width = size.width - 2 * margin
  const head = [
    { text: texts.title, size: titleSize, weight: 600 as const },
    ...texts.subtitle.map((text) => ({ text, size: subtitleSize, fill: colors.soft })),
  ]
    .filter(({ text }) => text !== '')
    .flatMap((line) => wrapLine(line, width))
  const foot = [...texts.notes, texts.sources, texts.disclaimer, texts.credits ?? '', texts.link]
    .filter(Boolean)
    .flatMap((text) => wrapLine({ text, size: footSize, fill: colors.soft }, width))
  const headTop = texts.marking ? margin + 8 : margin / 2
  const top = headTop + heightOf(head) + 8
  const footTop = size.height - margin / 2 - heightOf(foot)
  return {
    markup: drawMarking(texts.marking, size.width) + drawLines(head, headTop) + drawLines(foot, footTop),
    box: { x: margin, y: top, width, height: Math.max(0, footTop - 8 - top) },
  }
}

type Document = {
  size: Size
  language: string
  title: string
  /** What the picture says, for those who do not see it. */
  description: string
  font: SvgFont
  /** Null: transparent. */
  background: string | null
  content: string
}

/** A whole SVG file: titled, described, in one language, with its font inside. */
export const svgDocument = ({ size, language, title, description, font, background, content }: Document) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" ` +
  `viewBox="0 0 ${size.width} ${size.height}" role="img" xml:lang="${language}" lang="${language}" ` +
  `aria-labelledby="picture-title picture-description" font-family="${fontFamily}">` +
  `<title id="picture-title">${xmlText(title)}</title><desc id="picture-description">${xmlText(description)}</desc>` +
  fontStyle(font) +
  (background === null ? '' : `<rect width="${size.width}" height="${size.height}" fill="${background}"/>`) +
  `${content}</svg>`
