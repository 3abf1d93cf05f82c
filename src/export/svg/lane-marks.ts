import type { LaneSeries, LanesSpec } from '#src/draw/chart-spec.ts'
import { colors } from '#src/draw/chart-colors.ts'
import { px, svgText } from './svg-text.ts'
import { wrapText } from '#src/draw/text-width.ts'
import { type Plot, gappedLinePath, markerPath } from './chart-marks.ts'

const size = 11

/**
 * Each lane with its name at the left, on two lines where there is room for them, cut with an ellipsis where
 * it is too long.
 */
export const laneNames = ({ lanes }: LanesSpec, { box, y }: Plot, width: number): string =>
  lanes
    .map(({ name, at }, index) => {
      const middle = y(at)
      const lines = wrapText(name, size, width)
      // The bar is the lowest thing in a lane: a second line needs the room up to the bar of the lane above.
      const above = lanes[index - 1]?.at
      const most = above !== undefined && y(at) - y(above) < 2 * size ? 1 : 2
      const shown = lines
        .slice(0, most)
        .map((line, place) => (place === most - 1 && lines.length > most ? `${line}…` : line))
      const words = shown.map((line, place) =>
        svgText(box.x - 8, middle + 4 + (place - (shown.length - 1) / 2) * size, line, {
          size,
          fill: colors.ink,
          anchor: 'end',
        }),
      )
      return `<path d="M${px(box.x)} ${px(middle)}h${px(box.width)}" stroke="${colors.line}" fill="none"/>${words.join('')}`
    })
    .join('')

const drawSeries = ({ look, color, dashed, points }: LaneSeries, { x, y }: Plot): string => {
  if (look !== 'band' && look !== 'line')
    return points
      .map(({ date, value }) =>
        value === null
          ? ''
          : `<g transform="translate(${px(x(date))} ${px(y(value))})">${markerPath(look, color)}</g>`,
      )
      .join('')
  const path = gappedLinePath(
    points.map(({ date, value }) => ({ x: x(date), value })),
    y,
  )
  const width = look === 'band' ? 4 : 2
  return path === ''
    ? ''
    : `<path d="${path}" fill="none" stroke="${color}" stroke-width="${width}"${dashed ? ' stroke-dasharray="3 3"' : ''}/>`
}

export const laneMarks = ({ series }: LanesSpec, plot: Plot): string =>
  series.map((one) => drawSeries(one, plot)).join('')
