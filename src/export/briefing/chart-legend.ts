import type { ChartSpec } from '#src/draw/chart-spec.ts'
import { type LegendItem, legendLines } from '#src/export/svg/legend.ts'
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
