import { ExportError } from '#src/export/export-error.ts'
import { operands } from './pdf-text.ts'

type Point = readonly [x: number, y: number]

/** How far the handles of a curve are for a quarter of a circle, in radii. */
export const quarter = 0.5523

const curve = (...points: readonly Point[]): string => `${operands(...points.flat())} c`

/**
 * An arc of an ellipse as curves, one for each quarter or less (SVG 1.1, appendix F.6: from end points to the
 * middle).
 */
const arc = (from: Point, to: Point, radii: Point, turn: number, large: boolean, sweep: boolean): string => {
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)]
  const [halfX, halfY] = [(from[0] - to[0]) / 2, (from[1] - to[1]) / 2]
  const [x, y] = [cos * halfX + sin * halfY, cos * halfY - sin * halfX]
  // Radii that do not reach are made larger until they do.
  const grow = Math.max(1, Math.hypot(x / radii[0], y / radii[1]))
  const [rx, ry] = [radii[0] * grow, radii[1] * grow]
  const off = (x * ry) ** 2 + (y * rx) ** 2
  const part = Math.sqrt(Math.max(0, (rx * ry) ** 2 / off - 1)) * (large === sweep ? -1 : 1)
  const [middleX, middleY] = [(part * rx * y) / ry, (-part * ry * x) / rx]
  const start = Math.atan2((y - middleY) / ry, (x - middleX) / rx)
  const end = Math.atan2((-y - middleY) / ry, (-x - middleX) / rx)
  const whole = (end - start + (sweep ? 4 : -4) * Math.PI) % (2 * Math.PI)
  const steps = Math.max(1, Math.ceil(Math.abs(whole) / (Math.PI / 2) - 1e-6))
  const step = whole / steps
  const handle = (4 / 3) * Math.tan(step / 4)
  const place = (alongX: number, alongY: number): Point => [
    (from[0] + to[0]) / 2 + cos * (middleX + alongX * rx) - sin * (middleY + alongY * ry),
    (from[1] + to[1]) / 2 + sin * (middleX + alongX * rx) + cos * (middleY + alongY * ry),
  ]
  return Array.from({ length: steps }, (_, index) => {
    const [a, b] = [start + index * step, start + (index + 1) * step]
    return curve(
      place(Math.cos(a) - handle * Math.sin(a), Math.sin(a) + handle * Math.cos(a)),
      place(Math.cos(b) + handle * Math.sin(b), Math.sin(b) - handle * Math.cos(b)),
      place(Math.cos(b), Math.sin(b)),
    )
  }).join('\n')
}

/** How many numbers a command takes. */
const counts: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, c: 6, q: 4, a: 7, z: 0 }

const parts = /([a-z])|([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)/giu

/** A path with the place where it is and where its present piece began. */
type Drawn = { operators: string[]; at: Point; start: Point }

const draw = (path: Drawn, command: string, values: readonly number[]): void => {
  const kind = command.toLowerCase()
  const [left, top] = kind === command ? path.at : [0, 0]
  const point = (index: number): Point => [left + (values[index] ?? 0), top + (values[index + 1] ?? 0)]
  const go = (to: Point, operator: string): void => {
    path.operators.push(operator)
    path.at = to
  }
  const line = (to: Point): void => go(to, `${operands(...to)} l`)
  if (kind === 'z') go(path.start, 'h')
  else if (kind === 'l') line(point(0))
  else if (kind === 'h') line([left + (values[0] ?? 0), path.at[1]])
  else if (kind === 'v') line([path.at[0], top + (values[0] ?? 0)])
  else if (kind === 'c') go(point(4), curve(point(0), point(2), point(4)))
  else if (kind === 'q') {
    const [from, by, to] = [path.at, point(0), point(2)]
    const handle = (end: Point): Point => [
      end[0] + (2 / 3) * (by[0] - end[0]),
      end[1] + (2 / 3) * (by[1] - end[1]),
    ]
    go(to, curve(handle(from), handle(to), to))
  } else if (kind === 'a') {
    const [rx = 0, ry = 0, turn = 0, large, sweep] = values
    const to = point(5)
    const isLine = rx === 0 || ry === 0 || (to[0] === path.at[0] && to[1] === path.at[1])
    if (isLine) line(to)
    else go(to, arc(path.at, to, [Math.abs(rx), Math.abs(ry)], turn, large === 1, sweep === 1))
  } else {
    go(point(0), `${operands(...point(0))} m`)
    path.start = path.at
  }
}

/** A number as both formats write it, of two places at most. */
const written = String.raw`(?:0|-?(?:0\.\d?[1-9]|[1-9]\d*(?:\.\d?[1-9])?))`
const straight = new RegExp(`^(?:[ML]${written} ${written}|Z)*$`, 'u')

/** Outlines of maps are nothing but straight lines, and long: only the order of what is written changes. */
const straightOperators = (data: string): string =>
  data
    .replaceAll('Z', 'h\n')
    .replaceAll(/M([^MLh]*)/gu, '$1 m\n')
    .replaceAll(/L([^mLh]*)/gu, '$1 l\n')
    .slice(0, -1)

/**
 * The operators of PDF for the data of an SVG path (SVG 1.1, 8.3). Throws `graphic-not-read` for a command
 * that Drawdown's own pictures do not use.
 */
export const pathOperators = (data: string): string => {
  if (straight.test(data)) return straightOperators(data)
  const path: Drawn = { operators: [], at: [0, 0], start: [0, 0] }
  let command = ''
  let values: number[] = []
  for (const [, letter, value] of data.matchAll(parts)) {
    if (letter !== undefined) {
      if (counts[letter.toLowerCase()] === undefined || values.length > 0)
        throw new ExportError('graphic-not-read', `path with ${letter}`)
      command = letter
      if (letter.toLowerCase() === 'z') draw(path, letter, [])
      continue
    }
    values.push(Number(value))
    if (values.length !== counts[command.toLowerCase()]) continue
    draw(path, command, values)
    values = []
    // What follows a place to start from is lines.
    if (command === 'm') command = 'l'
    if (command === 'M') command = 'L'
  }
  if (values.length > 0) throw new ExportError('graphic-not-read', 'path that is cut off')
  return path.operators.join('\n')
}
