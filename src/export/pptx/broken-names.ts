import type { BarSpec, ChartSpec } from '#src/draw/chart-spec.ts'
import { textWidth, wrapText } from '#src/draw/text-width.ts'

/** In points: letters of an axis, their lines, and how high the place for bars is at least. */
const letters = { size: 10, line: 12 }
const height = 200

/** In lines that fit into `width`, or in fewer and wider ones where they would stand in each other. */
const broken = (name: string, width: number, most: number): string => {
  const widths = [1, 1.2, 1.4, 1.6].map((times) => times * width)
  // A dot between two parts ends a line and begins none.
  const tried = widths.map((wide) =>
    wrapText(name.replaceAll(' · ', '\u00a0· '), letters.size, wide).map((line) =>
      line.replaceAll('\u00a0·', ' ·'),
    ),
  )
  return (tried.find((lines) => lines.length <= most) ?? tried.at(-1) ?? [name]).join('\n')
}

const withLines = (spec: BarSpec, width: number): BarSpec => {
  const most = Math.max(1, Math.floor(height / Math.max(1, spec.categories.length) / letters.line))
  return { ...spec, categories: spec.categories.map((name) => broken(name, width, most)) }
}

/**
 * A chart whose names of lying bars are broken into lines, in its workbook and in what it shows of it.
 * LibreOffice 7.4 breaks the names of one bar or two; those of more it draws in one line, over the edge, and
 * then squeezes the whole chart sideways to fit it in. `width` is what there is for a name, in points.
 */
export const withBrokenNames = (spec: ChartSpec, width: number): ChartSpec =>
  'categories' in spec && spec.horizontal ? withLines(spec, width) : spec

/** Of a legend, the best first, in points. */
const legendSizes = [11, 10, 9, 8] as const

/** Beside a name, in points: its mark and the edges of the legend. */
const mark = 56

/**
 * How large the names in a legend over the plot are: where one is wider than the chart, LibreOffice 7.4 lays
 * all of them over each other.
 */
export const legendSize = ({ series }: ChartSpec, width: number): number =>
  legendSizes.find((size) => series.every(({ name }) => textWidth(name, size) + mark <= width)) ?? 8
