import { colors } from './chart-colors.ts'
import { CHART_FONT, type Frame } from './chart-frame.ts'
import type { DatedSpec } from './chart-spec.ts'
import type { Scene, SceneItem } from './scene.ts'
import { textWidth } from './text-width.ts'

const HALF_LINE = 8

/** One band between two dates. */
type Column = { from: number; to: number; high: number; low: number }

/**
 * A band from the left to the right: each value holds until the next date, on top of those of the bands
 * before it.
 */
const columnsOf = ({ dates, series }: DatedSpec, band: number, frame: Frame): readonly Column[] =>
  dates.slice(0, -1).map((date, index) => {
    const below = series.slice(0, band).reduce((sum, { values }) => sum + (values[index] ?? 0), 0)
    const top = below + (series[band]?.values[index] ?? 0)
    return {
      from: frame.x(date),
      to: frame.x(dates[index + 1] ?? date),
      high: frame.y(top),
      low: frame.y(below),
    }
  })

/** The stacked areas in steps, each with an edge of the ground's colour. */
export const stackedAreaScene = (spec: DatedSpec, frame: Frame): Scene =>
  spec.series.map(({ color }, band): SceneItem => {
    const columns = columnsOf(spec, band, frame)
    const over = columns.map(({ from, to, high }) => `${from},${high}L${to},${high}`).join('L')
    const under = columns.toReversed().map(({ from, to, low }) => `${to},${low}L${from},${low}`).join('L') // prettier-ignore
    return { kind: 'path', d: `M${over}L${under}Z`, fill: color, stroke: colors.ground, strokeWidth: 0.75 }
  })

/**
 * Where in a band a text has room, with nothing of it on a neighbour: at the thickest such year; null if it
 * has none.
 */
const spotOf = (columns: readonly Column[], text: string, frame: Frame): { x: number; y: number } | null => {
  const half = textWidth(text, CHART_FONT) / 2 + 2
  const spots = columns.flatMap(({ from, to }) => {
    const x = (from + to) / 2
    if (x - half < frame.left || x + half > frame.left + frame.plotWidth) return []
    const under = columns.filter((column) => column.to > x - half && column.from < x + half)
    const high = Math.max(...under.map((column) => column.high))
    const low = Math.min(...under.map((column) => column.low))
    return low - high >= HALF_LINE * 2 ? [{ x, y: (high + low) / 2, room: low - high }] : []
  })
  return spots.toSorted((a, b) => b.room - a.room)[0] ?? null
}

/** The name of each band on it, its number where the name has no room, nothing where neither has. */
export const bandNameScene = (spec: DatedSpec, frame: Frame): Scene =>
  spec.series.flatMap(({ name, short = '', textColor = colors.ink }, band): SceneItem[] => {
    const columns = columnsOf(spec, band, frame)
    const named = spotOf(columns, name, frame)
    const spot = named ?? (short === '' ? null : spotOf(columns, short, frame))
    if (spot === null) return []
    return [
      {
        kind: 'text',
        x: spot.x,
        y: spot.y + 4,
        text: named ? name : short,
        size: CHART_FONT,
        fill: textColor,
        bold: true,
        anchor: 'middle',
      },
    ]
  })
