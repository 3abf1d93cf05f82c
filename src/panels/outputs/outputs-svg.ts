import { type Language, formatNumber } from '#src/domain/names/formats.ts'
import { type OutputBars, barHeight, barScene, openEnd } from '#src/draw/output-bars.ts'
import { textWidth, wrapText } from '#src/draw/text-width.ts'
import { colors } from '#src/draw/chart-colors.ts'
import { sceneSvg } from '#src/export/svg/scene-svg.ts'
import { px, svgText } from '#src/export/svg/svg-text.ts'

const lineHeight = 14
const head = 30
const titleLine = 18
const axisRoom = 30
/** Kept free at the right of the axis for the words at the end of the longest bar. */
const labelRoom = 220
/** In less width only as much is kept free as the longest words need. */
const wideEnough = 560

const roomKept = (bars: OutputBars['bars'], width: number): number =>
  width < wideEnough
    ? openEnd + 8 + Math.max(...bars.map(({ label }) => textWidth(label, 12, 600)))
    : labelRoom

const soft = { size: 11, fill: colors.soft }

/** One group: its title, each bar with its name above and its number in words at its end, and the axis. */
const drawGroup = ({ title, maximum, bars }: OutputBars, top: number, width: number, language: Language) => {
  const room = width - roomKept(bars, width)
  const titles = wrapText(title, 13, width, 600)
  let y = top + head + (titles.length - 1) * titleLine
  let svg = titles
    .map((line, index) => svgText(0, top + 18 + index * titleLine, line, { size: 13, weight: 600 }))
    .join('')
  for (const { name, label, look, value } of bars) {
    const length = (value / maximum) * room
    for (const line of wrapText(name, soft.size, width)) {
      svg += svgText(0, y + 11, line, soft)
      y += lineHeight
    }
    svg += sceneSvg(barScene(look, { x: 0, y: y + 2, width: length }))
    svg += svgText(length + (look === 'open' ? openEnd : 0) + 6, y + 12, label, { size: 12, weight: 600 })
    y += barHeight + 12
  }
  const last = formatNumber(maximum, language)
  svg +=
    `<path d="M0 ${px(y)}h${px(room)}" stroke="${colors.lineStrong}"/>` +
    svgText(0, y + 13, '0', soft) +
    svgText(room - textWidth(last, soft.size), y + 13, last, soft)
  return { svg, bottom: y + axisRoom }
}

/**
 * The figures of the outputs as SVG markup of a width: one axis for each category and unit, headline figures
 * only, lower bounds drawn and written as such. Its height is what the figures need.
 */
export const outputsMarkup = (
  groups: readonly OutputBars[],
  width: number,
  language: Language,
): { svg: string; width: number; height: number } => {
  let [svg, y] = ['', 0]
  for (const group of groups) {
    const drawn = drawGroup(group, y, width, language)
    svg += drawn.svg
    y = drawn.bottom
  }
  return { svg, width, height: Math.max(1, y) }
}
