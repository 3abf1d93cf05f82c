import { type Day, daysBetween } from '#src/domain/dates/dates.ts'
import type { BarSpec, DatedSpec, Marker, Value } from '#src/draw/chart-spec.ts'
import type { Box } from './mercator.ts'
import { px, svgText } from './svg-text.ts'
import { wrapText } from '#src/draw/text-width.ts'

/** Where values and dates stand in the plot. */
export type Plot = {
  box: Box
  y: (value: number) => number
  x: (day: Day) => number
}

/** The places of days along a plot. */
export const dayScale =
  (box: Box, from: Day, to: Day): Plot['x'] =>
  (day) =>
    box.x + (daysBetween(from, day) / Math.max(1, daysBetween(from, to))) * box.width

/** Points as a line that breaks at gaps; nothing for none. */
export const gappedLinePath = (points: readonly { x: number; value: Value }[], y: Plot['y']): string => {
  let isDown = false
  let path = ''
  for (const { x, value } of points) {
    if (value === null) isDown = false
    else {
      path += `${isDown ? 'L' : 'M'}${px(x)} ${px(y(value))}`
      isDown = true
    }
  }
  return path
}

const stroke = (path: string, { color, dashed }: { color: string; dashed?: boolean }): string =>
  path === ''
    ? ''
    : `<path d="${path}" fill="none" stroke="${color}" stroke-width="2.2"${dashed ? ' stroke-dasharray="7 4"' : ''}/>`

const markerPaths: Readonly<Record<Marker['symbol'], string>> = {
  circle: 'M-1 0a1 1 0 1 0 2 0a1 1 0 1 0 -2 0Z',
  square: 'M-0.9 -0.9h1.8v1.8h-1.8Z',
  diamond: 'M0 -1.1L1.1 0L0 1.1L-1.1 0Z',
  triangle: 'M0 -1L1 0.9H-1Z',
  x: 'M-0.8 -0.8L0.8 0.8M-0.8 0.8L0.8 -0.8',
  star: 'M-0.8 -0.8L0.8 0.8M-0.8 0.8L0.8 -0.8M0 -1V1',
  plus: 'M-0.9 0H0.9M0 -0.9V0.9',
  dash: 'M-0.9 -0.25h1.8v0.5h-1.8Z',
}

/** An event as the program of a slide draws it, centred on 0, 0. */
export const markerPath = ({ symbol, fill, size }: Marker, color: string): string =>
  `<path d="${markerPaths[symbol]}" transform="scale(${px(size / 2)})" fill="${fill}" stroke="${color}" stroke-width="${Math.round((1.4 / size) * 20) / 10}"/>`

/** Lines with a dot at each value. */
export const lineMarks = (spec: DatedSpec, { x, y }: Plot): string =>
  spec.series
    .map((series) => {
      const points = spec.dates.map((date, index) => ({ x: x(date), value: series.values[index] ?? null }))
      const dots = points
        .map((point) =>
          point.value === null
            ? ''
            : `<circle cx="${px(point.x)}" cy="${px(y(point.value))}" r="3" fill="${series.color}"/>`,
        )
        .join('')
      return stroke(gappedLinePath(points, y), series) + dots
    })
    .join('')

type Bar = { x: number; y: number; width: number; height: number; color: string; dashed: boolean }

const barRect = ({ x, y, width, height, color, dashed }: Bar): string =>
  `<rect x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}" fill="${dashed ? 'none' : color}" stroke="${color}"${dashed ? ' stroke-dasharray="3 2"' : ''}/>`

/** A text in lines centred on x, the last line's foot (or the first line's head) at y. */
export const centred = (
  text: string,
  x: number,
  y: number,
  width: number,
  look: { size: number; weight?: 400 | 600; fill?: string; from: 'above' | 'below' },
): string => {
  const { from, ...line } = look
  const lines = wrapText(text, look.size, width, look.weight)
  const height = look.size * 1.2
  const start = from === 'above' ? y - (lines.length - 1) * height : y + look.size
  return lines
    .map((one, index) => svgText(x, start + index * height, one, { ...line, anchor: 'middle' }))
    .join('')
}

/** Upright bars side by side or on top of each other, with the words that belong to them. */
export const uprightBars = (spec: BarSpec, { box, y }: Plot): string => {
  const slot = box.width / Math.max(1, spec.categories.length)
  const isStacked = spec.kind === 'stacked-bar'
  const width = Math.min(70, (slot * 0.6) / (isStacked ? 1 : Math.max(1, spec.series.length)))
  return spec.categories
    .map((_, place) => {
      let base = 0
      return spec.series
        .map((series, index) => {
          const value = series.values[place] ?? null
          if (value === null) return ''
          const middle =
            box.x + slot * (place + 0.5) + (isStacked ? 0 : (index - (spec.series.length - 1) / 2) * width)
          const [top, bottom] = [y(base + value), y(base)]
          if (isStacked) base += value
          const label = series.labels?.[place]
          return (
            barRect({
              x: middle - width / 2,
              y: top,
              width,
              height: bottom - top,
              color: series.color,
              dashed: series.dashed ?? false,
            }) + // prettier-ignore
            (label ? centred(label, middle, top - 5, slot, { size: 12, weight: 600, from: 'above' }) : '')
          )
        })
        .join('')
    })
    .join('')
}
