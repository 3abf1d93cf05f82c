import { wrapText } from '#src/draw/text-width.ts'
import { px, svgText } from './svg-text.ts'

type Drawn = { svg: string; width: number; height: number }

const titleSize = 13
const lineHeight = 17
const belowTitle = 5
const gap = 20

/** Several small charts as one, row by row, each under its name; as wide as its columns. */
export const chartGrid = (charts: readonly { name: string; drawn: Drawn }[], perRow: number): Drawn => {
  const columnWidth = Math.max(0, ...charts.map(({ drawn }) => drawn.width))
  const columns = Math.min(perRow, charts.length)
  let y = 0
  let content = ''
  for (let first = 0; first < charts.length; first += perRow) {
    const row = charts.slice(first, first + perRow)
    const titles = row.map(({ name }) => wrapText(name, titleSize, columnWidth, 600))
    const titleHeight = Math.max(...titles.map(({ length }) => length)) * lineHeight + belowTitle
    for (const [column, { drawn }] of row.entries())
      content +=
        `<g transform="translate(${px(column * (columnWidth + gap))} ${px(y)})">` +
        (titles[column] ?? [])
          .map((line, at) => svgText(0, 14 + at * lineHeight, line, { size: titleSize, weight: 600 }))
          .join('') +
        `<g transform="translate(0 ${titleHeight})">${drawn.svg}</g></g>`
    y += Math.max(...row.map(({ drawn }) => drawn.height)) + titleHeight + gap
  }
  const width = columns * columnWidth + (columns - 1) * gap
  const height = Math.max(0, y - gap)
  return {
    svg: `<svg width="${px(width)}" height="${px(height)}">${content}</svg>`,
    width,
    height,
  }
}
