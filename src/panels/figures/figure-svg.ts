import { colors } from '#src/draw/chart-colors.ts'
import { wrapText } from '#src/draw/text-width.ts'
import { px, svgText } from '#src/export/svg/svg-text.ts'

const [valueSize, whatSize] = [40, 16]

/** One number, large, and what it is; how it is made stands in the notes of the picture. */
export const figureMarkup = (
  value: string,
  what: string,
  width: number,
): { svg: string; width: number; height: number } => {
  let [svg, y] = ['', 0]
  const tell = (text: string, size: number) => {
    for (const line of wrapText(text, size, width, 600)) {
      y += size * 1.35
      svg += svgText(0, y, line, { size, weight: 600, fill: colors.ink })
    }
    y += size * 0.4
  }
  tell(value, valueSize)
  tell(what, whatSize)
  const height = Math.ceil(y + 8)
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${px(width)}" height="${height}" viewBox="0 0 ${px(width)} ${height}">${svg}</svg>`,
    width,
    height,
  }
}
