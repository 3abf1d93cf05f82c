import { legendOf } from '#src/draw/legend-entry.ts'
import type { ChartSpec, LanesSpec } from '#src/draw/chart-spec.ts'
import { type LegendItem, legendColumn, legendItems, legendLines } from './legend.ts'
import type { Box } from './mercator.ts'
import { px } from './svg-text.ts'
import { markerPath } from './chart-marks.ts'

type AnySeries = ChartSpec['series'][number]

const markOf = (kind: ChartSpec['kind'], series: AnySeries): LegendItem['mark'] => {
  const { color, dashed } = series
  const look = 'look' in series ? series.look : undefined
  if (look === 'band') return { shape: 'box', color }
  if (typeof look === 'object') return { shape: 'drawn', markup: markerPath(look, color) }
  if (kind === 'line' || kind === 'lanes') return { shape: dashed ? 'dashed-line' : 'line', color }
  return { shape: 'box', color }
}

/** The legend of a chart in lines of a width, with its height; nothing for a chart without one. */
export const chartLegend = (spec: ChartSpec, width: number) => {
  if (!spec.legend) return legendLines([], width)
  if (spec.kind === 'step' || spec.kind === 'stacked-area')
    return legendLines(legendItems(legendOf(spec)), width)
  return legendLines(
    spec.series.map((series) => ({ label: series.name, mark: markOf(spec.kind, series) })),
    width,
  )
}

/** The legend of lanes, in a column, with small letters. */
export const laneLegend = ({ series }: LanesSpec, box: Pick<Box, 'x' | 'y' | 'width'>): string => {
  const scale = 0.8
  const items = series.map((one) => ({ label: one.name, mark: markOf('lanes', one) }))
  const { markup } = legendColumn(items, { x: 0, y: 0, width: box.width / scale })
  return `<g transform="translate(${px(box.x)} ${px(box.y)}) scale(${scale})">${markup}</g>`
}
