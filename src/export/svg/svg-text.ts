import { xmlText } from '#src/export/xml.ts'
import { colors } from '#src/draw/chart-colors.ts'

/** The page's font as `data:font/woff2;base64,…`, to draw the same everywhere; null: not embedded. */
export type SvgFont = { regular: string; semibold: string } | null

/** Programs that ignore embedded fonts take Arial, which is narrower, so nothing runs over. */
export const fontFamily = "'Noto Sans', Arial, 'Liberation Sans', sans-serif"

const face = (weight: number, source: string): string =>
  `@font-face{font-family:'Noto Sans';font-weight:${weight};src:url(${source}) format('woff2')}`

export const fontStyle = (font: SvgFont): string => {
  if (!font) return ''
  return `<style>${face(400, font.regular)}${face(600, font.semibold)}</style>`
}

/** Numbers in paths to a tenth of a pixel: finer cannot be seen and makes the file larger. */
export const px = (value: number): string => String(Math.round(value * 10) / 10)

export type SvgTextLook = {
  size: number
  weight?: 400 | 600
  fill?: string
  anchor?: 'start' | 'middle' | 'end'
  italic?: boolean
  /** Letter spacing in parts of the size. */
  spacing?: number
  /** Width of a white seam around the letters, for texts on a map. */
  halo?: number
}

/**
 * One line of text with its baseline at x, y. The seam is a second text under it: `paint-order` is unknown to
 * PowerPoint, LibreOffice and PDF writers, which would draw the seam over the letters.
 */
export const svgText = (x: number, y: number, text: string, look: SvgTextLook): string => {
  const attributes = [
    `x="${px(x)}" y="${px(y)}" font-size="${px(look.size)}"`,
    look.weight === 600 && 'font-weight="600"',
    look.anchor && look.anchor !== 'start' && `text-anchor="${look.anchor}"`,
    look.italic && 'font-style="italic"',
    look.spacing && `letter-spacing="${px(look.size * look.spacing)}"`,
  ].filter(Boolean)
  const line = (paint: string) => `<text ${attributes.join(' ')} ${paint}>${xmlText(text)}</text>`
  const seam = look.halo
    ? line(
        `class="halo" aria-hidden="true" fill="none" stroke="#ffffff" stroke-opacity="0.85" stroke-width="${look.halo}" stroke-linejoin="round"`,
      )
    : ''
  return seam + line(`fill="${look.fill ?? colors.ink}"`)
}
