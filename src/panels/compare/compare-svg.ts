import type { StepSpec } from '#src/draw/chart-spec.ts'
import { chartScene } from '#src/draw/chart-scene.ts'
import { legendOf } from '#src/draw/legend-entry.ts'
import { chartGrid } from '#src/export/svg/chart-grid.ts'
import { type LegendItem, legendItems, legendLines } from '#src/export/svg/legend.ts'
import { sceneSvg } from '#src/export/svg/scene-svg.ts'
import { svgText } from '#src/export/svg/svg-text.ts'
import { colors } from '#src/draw/chart-colors.ts'

const plot = 230
const axisHeight = 20

/** The charts of a comparison one under the other, each under its title and with its own legend. */
export const compareMarkup = (specs: readonly StepSpec[], width: number) => {
  const charts = specs.map((spec) => {
    const { scene, height } = chartScene(spec, width, plot)
    const legend: readonly LegendItem[] = legendItems(legendOf(spec))
    const lines = legendLines(legend, width)
    const axis = svgText(width / 2, height + 12, spec.axes[0], {
      size: 11,
      fill: colors.soft,
      anchor: 'middle',
    })
    return {
      name: spec.title ?? '',
      drawn: {
        svg: `${sceneSvg(scene)}${axis}<g transform="translate(0 ${height + axisHeight})">${lines.markup}</g>`,
        width,
        height: height + axisHeight + lines.height,
      },
    }
  })
  return chartGrid(charts, 1)
}
