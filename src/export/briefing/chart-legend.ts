import type { ChartSpec, LanesSpec } from '#src/draw/chart-spec.ts'
import { type LegendItem, legendColumn, legendLines } from '#src/export/svg/legend.ts'
import type { Box } from '#src/export/svg/mercator.ts'
import { px } from '#src/export/svg/svg-text.ts'
import { markerPath, pointMark } from './chart-marks.ts'

type AnySeries = ChartSpec['series'][number]

const markOf = (kind: ChartSpec['kind'], series: AnySeries): LegendItem['mark'] => {
  const { color, dashed } = series
  const look = 'look' in series ? series.look : 'mark' in series ? series.mark : undefined
  if (look === 'band') return { shape: 'box', color }
  if (look !== undefined && look !== 'line')
    return {
      shape: 'drawn',
      markup: typeof look === 'object' ? markerPath(look, color) : pointMark(look, color),
    }
  if (kind === 'step' || kind === 'line' || kind === 'lanes')
    return { shape: dashed ? 'dashed-line' : 'line', color }
  return { shape: 'box', color }
}

/** The legend of a chart in lines of a width, with its height; nothing for a chart without one. */
export const chartLegend = (spec: ChartSpec, width: number) =>
  legendLines(
    spec.legend ? spec.series.map((series) => ({ label: series.name, mark: markOf(spec.kind, series) })) : [],
    width,
  )

/** The legend of lanes, in a column, with small letters. */
export const laneLegend = ({ series }: LanesSpec, box: Pick<Box, 'x' | 'y' | 'width'>): string => {
  const scale = 0.8
  const items = series.map((one) => ({ label: one.name, mark: markOf('lanes', one) }))
  const { markup } = legendColumn(items, { x: 0, y: 0, width: box.width / scale })
  return `<g transform="translate(${px(box.x)} ${px(box.y)}) scale(${scale})">${markup}</g>`
}
