import { colors } from '#src/draw/chart-colors.ts'
import { wrapText } from '#src/draw/text-width.ts'
import { px, svgText } from '#src/export/svg/svg-text.ts'

const [valueSize, whatSize, ruleSize] = [40, 16, 12]

/** One number, large, what it is, and how it is made. */
export const figureMarkup = (
  value: string,
  what: string,
  rule: string,
  width: number,
): { svg: string; width: number; height: number } => {
  let [svg, y] = ['', 0]
  const tell = (text: string, size: number, weight: 400 | 600, fill: string) => {
    for (const line of wrapText(text, size, width, weight)) {
      y += size * 1.35
      svg += svgText(0, y, line, { size, weight, fill })
    }
    y += size * 0.4
  }
  tell(value, valueSize, 600, colors.ink)
  tell(what, whatSize, 600, colors.ink)
  tell(rule, ruleSize, 400, colors.soft)
  const height = Math.ceil(y + 8)
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${px(width)}" height="${height}" viewBox="0 0 ${px(width)} ${height}">${svg}</svg>`,
    width,
    height,
  }
}
