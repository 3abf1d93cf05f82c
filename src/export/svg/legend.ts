import { type LegendEntry, sampleSize } from '#src/draw/legend-entry.ts'
import type { SiteStatusName } from '#src/schema/site.ts'
import { textWidth, wrapText } from '#src/draw/text-width.ts'
import type { Box } from './mercator.ts'
import { statusMark } from './status-mark.ts'
import { sceneSvg } from './scene-svg.ts'
import { px, svgText } from './svg-text.ts'

/** How a series looks in the legend. */
type LegendMark =
  | { shape: 'box' | 'dot' | 'line' | 'dashed-line'; color: string }
  | { shape: 'status'; status: SiteStatusName }
  /** Own markup, centred on 0, 0, at most 18 wide and high. */
  | { shape: 'drawn'; markup: string }

export type LegendItem = { label: string; mark: LegendMark }

const size = 12
const rowHeight = 20
const markWidth = 24
const gap = 18

const drawMark = (mark: LegendMark): string => {
  if (mark.shape === 'status') return statusMark({ status: mark.status, r: 7 })
  if (mark.shape === 'drawn') return mark.markup
  if (mark.shape === 'box') return `<rect x="-7" y="-6" width="14" height="12" fill="${mark.color}"/>`
  if (mark.shape === 'dot') return `<circle r="5" fill="${mark.color}"/>`
  const dashes = mark.shape === 'dashed-line' ? ' stroke-dasharray="5 3"' : ''
  return `<path d="M-9 0H9" fill="none" stroke="${mark.color}" stroke-width="2.5"${dashes}/>`
}

const sampleScale = 0.8

/** The entries of the page's legend in a file. */
export const legendItems = (entries: readonly LegendEntry[]): readonly LegendItem[] =>
  entries.map(({ sample, label }) => ({
    label,
    mark: {
      shape: 'drawn',
      markup: `<g transform="translate(${px((-sampleSize.width / 2) * sampleScale)} ${px((-sampleSize.height / 2) * sampleScale)}) scale(${sampleScale})">${sceneSvg(sample)}</g>`,
    },
  }))

const drawItem = ({ label, mark }: LegendItem, x: number, y: number): string =>
  `<g transform="translate(${px(x + 9)} ${px(y + rowHeight / 2)})">${drawMark(mark)}</g>` +
  svgText(x + markWidth, y + rowHeight / 2 + size * 0.36, label, { size })

/** A legend in lines from left to right, as wide as given, from y 0 down; with its height. */
export const legendLines = (
  items: readonly LegendItem[],
  width: number,
): { markup: string; height: number } => {
  let [x, y, markup] = [0, 0, '']
  for (const { label, mark } of items) {
    const itemWidth = markWidth + textWidth(label, size)
    if (x > 0 && x + itemWidth > width) {
      x = 0
      y += rowHeight
    }
    // What is wider than the whole legend goes on below.
    const [first = '', ...rest] = x === 0 ? wrapText(label, size, width - markWidth) : [label]
    markup += drawItem({ label: first, mark }, x, y)
    for (const line of rest) {
      y += size * 1.3
      markup += svgText(markWidth, y + rowHeight / 2 + size * 0.36, line, { size })
    }
    x += itemWidth + gap
  }
  return { markup, height: items.length === 0 ? 0 : y + rowHeight }
}

/** A legend in a column: one item under the other, long labels wrapped; with its height. */
export const legendColumn = (items: readonly LegendItem[], box: Pick<Box, 'x' | 'y' | 'width'>) => {
  let { y } = box
  let markup = ''
  for (const { label, mark } of items) {
    const [first = '', ...rest] = wrapText(label, size, box.width - markWidth)
    markup += drawItem({ label: first, mark }, box.x, y)
    y += rowHeight
    for (const line of rest) {
      markup += svgText(box.x + markWidth, y + size * 0.8, line, { size })
      y += size * 1.3
    }
  }
  return { markup, height: y - box.y }
}
