import { legendSteps, symbolRadius } from '#src/domain/geo/symbol-scale.ts'
import type { SiteStatusName } from '#src/schema/site.ts'
import { wrapText } from '#src/draw/text-width.ts'
import { colors } from '#src/draw/chart-colors.ts'
import { type LegendItem, legendColumn, legendLines } from '#src/export/svg/legend.ts'
import type { Box } from '#src/export/svg/mercator.ts'
import { remarkSample } from '#src/draw/remark-mark.ts'
import { sceneSvg } from '#src/export/svg/scene-svg.ts'
import { countBadge, returnMark, statusMark } from '#src/export/svg/status-mark.ts'
import { px, svgText } from '#src/export/svg/svg-text.ts'

/** The words of the map's legend: those of the page (texts.map, texts.words.status), filled in. */
export type MapTexts = {
  legend: string
  status: Readonly<Record<SiteStatusName, string>>
  /** Those that its sites can have. */
  statuses: readonly SiteStatusName[]
  /** What the sizes mean, with the year of the maps; null without estimates: no sizes are shown then. */
  area: string | null
  smallest: string
  notExact: string
  /** What the triangle means; null if no mark carries it. */
  returned: string | null
  /** What the sign of a reader's remark means; null or left out if there is none. */
  remark?: string | null
  /** What the number beside a mark means. */
  stack: string
  number: (value: number) => string
  scale: (km: number) => string
}

const sizesHeight = 72

const itemsOf = (texts: MapTexts): readonly LegendItem[] => [
  ...texts.statuses.map((status) => ({
    label: texts.status[status],
    mark: { shape: 'status' as const, status },
  })),
  ...(texts.returned === null
    ? []
    : [
        {
          label: texts.returned,
          mark: { shape: 'drawn' as const, markup: `<g transform="translate(0 8)">${returnMark(3)}</g>` },
        },
      ]),
  {
    label: texts.notExact,
    mark: {
      shape: 'drawn',
      markup: `<circle fill="none" stroke="${colors.soft}" stroke-width="0.8" stroke-dasharray="2 2" r="8"/>`,
    },
  },
  {
    label: texts.stack,
    mark: { shape: 'drawn', markup: `<g transform="translate(-6 6)">${countBadge(2, 6.2, -6.2)}</g>` },
  },
  ...(texts.remark
    ? [{ label: texts.remark, mark: { shape: 'drawn' as const, markup: sceneSvg(remarkSample) } }]
    : []),
]

const drawSizes = (texts: MapTexts, maximum: number, x: number, y: number): string => {
  let left = x
  return legendSteps(maximum)
    .map((step) => {
      const r = symbolRadius(step, maximum)
      const middle = left + Math.max(r, 14)
      left = middle + Math.max(r, 14) + 12
      return (
        `<g transform="translate(${px(middle)} ${px(y + 54 - r)})">${statusMark({ status: 'open', r })}</g>` +
        svgText(middle, y + 68, texts.number(step), { size: 11, anchor: 'middle' })
      )
    })
    .join('')
}

const drawText = (text: string, x: number, y: number, width: number): { markup: string; height: number } => {
  const lines = wrapText(text, 11, width)
  return {
    markup: lines
      .map((line, index) => svgText(x, y + 11 + index * 14, line, { size: 11, fill: colors.soft }))
      .join(''),
    height: lines.length * 14,
  }
}

const sizesText = ({ area, smallest }: MapTexts): string => `${area ?? ''}. ${smallest}`

/** The legend beside the map, from the top of the box down, with its height. */
export const sideLegend = (texts: MapTexts, maximum: number, box: Pick<Box, 'x' | 'y' | 'width'>) => {
  const head = svgText(box.x, box.y + 13, texts.legend, { size: 13, weight: 600 })
  const items = legendColumn(itemsOf(texts), { ...box, y: box.y + 22 })
  if (texts.area === null || maximum === 0) return { markup: head + items.markup, height: 22 + items.height }
  const y = 22 + items.height + 4
  const text = drawText(sizesText(texts), box.x, box.y + y + sizesHeight + 4, box.width)
  return {
    markup: head + items.markup + drawSizes(texts, maximum, box.x, box.y + y) + text.markup,
    height: y + sizesHeight + 4 + text.height,
  }
}

/** The legend under the map, from y 0 down, with its height: for pictures that are not wide. */
export const lowLegend = (texts: MapTexts, maximum: number, box: Pick<Box, 'x' | 'width'>) => {
  const items = legendLines(itemsOf(texts), box.width)
  const shifted = `<g transform="translate(${px(box.x)} 0)">${items.markup}</g>`
  if (texts.area === null || maximum === 0) return { markup: shifted, height: items.height }
  const besides = 200
  const sizes = shifted + drawSizes(texts, maximum, box.x, items.height)
  // Where no more than a word has room beside the symbols, the words stand below them.
  if (box.width < 2 * besides) {
    const under = drawText(sizesText(texts), box.x, items.height + sizesHeight + 4, box.width)
    return { markup: sizes + under.markup, height: items.height + sizesHeight + 4 + under.height + 4 }
  }
  const text = drawText(sizesText(texts), box.x + besides, items.height + 24, box.width - besides)
  return {
    markup: sizes + text.markup,
    height: items.height + Math.max(sizesHeight, 24 + text.height) + 4,
  }
}
