import type { ChangeKind } from '#src/domain/plans/burn-down.ts'
import type { Deadline } from '#src/domain/plans/burn-gap.ts'
import type { SlippageKind } from '#src/domain/plans/slippage.ts'
import { colors } from './chart-colors.ts'
import type { Marker, Sign } from './chart-spec.ts'
import type { Scene } from './scene.ts'

/** What a plan and what became of it is marked with. */
export type PlanSign = Deadline['outcome'] | Exclude<ChangeKind, 'left'> | SlippageKind | 'suspension'

const check = 'M-2.6,0.3L-0.7,2.3L2.8,-2'
const cross = 'M-2.6,-2.6L2.6,2.6M-2.6,2.6L2.6,-2.6'
const up = 'M0,-6L6,4.5L-6,4.5Z'
const down = 'M0,6L6,-4.5L-6,-4.5Z'

const disc = (color: string, mark: string): Scene => [
  { kind: 'circle', x: 0, y: 0, r: 6, fill: color, stroke: colors.ground, strokeWidth: 1 },
  { kind: 'path', d: mark, stroke: colors.ground, strokeWidth: 1.75 },
]

const square = (mark: string): Scene => [
  {
    kind: 'rect',
    x: -5.5,
    y: -5.5,
    width: 11,
    height: 11,
    fill: colors.ground,
    stroke: colors.red,
    strokeWidth: 1.75,
  },
  { kind: 'path', d: mark, stroke: colors.red, strokeWidth: 1.75 },
]

const ring = (dash?: string): Scene => [
  {
    kind: 'circle',
    x: 0,
    y: 0,
    r: 5,
    fill: colors.ground,
    stroke: colors.soft,
    strokeWidth: 1.75,
    ...(dash && { dash }),
  },
]

const stroke = (d: string, color: string, strokeWidth: number): Scene => [
  { kind: 'path', d, stroke: color, strokeWidth },
]

const full = (d: string, color: string): Scene => [
  { kind: 'path', d, fill: color, stroke: colors.ground, strokeWidth: 1 },
]

const hollow = (d: string, color: string, dash?: string): Scene => [
  { kind: 'path', d, fill: colors.ground, stroke: color, strokeWidth: 1.75, ...(dash && { dash }) },
]

/** Marks of slides are filled: LibreOffice draws no edge around them, and white would be nothing. */
const sign = (scene: Scene, color: string, symbol: Marker['symbol'], fill: string, size = 8): Sign => ({
  scene,
  color,
  marker: { symbol, fill, size },
})

const { ground, green, red, soft, orange, blueDark, bluePale, blueLight, ink, line } = colors
const met = sign(disc(green, check), green, 'circle', green)

/** One shape for each thing, so that none is told from another by its colour alone. */
export const planSigns: Readonly<Record<PlanSign, Sign>> = {
  met,
  'on-time': met,
  missed: sign(square(cross), red, 'square', red),
  pending: sign(ring('2.6 2'), soft, 'circle', line),
  late: sign(full('M-5.5,-5.5L5.5,0L-5.5,5.5Z', orange), orange, 'diamond', orange),
  superseded: sign([...ring(), ...stroke('M-6,0H6', soft, 1.75)], soft, 'dash', soft),
  lapsed: sign([...ring('2.6 2'), ...stroke('M-4,4L4,-4', soft, 1.75)], soft, 'diamond', line),
  'not-documented': sign(
    [...ring(), { kind: 'circle', x: 0, y: 0, r: 1.5, fill: soft }],
    soft,
    'circle',
    line,
  ),
  returned: sign(full(up, blueDark), blueDark, 'triangle', blueDark),
  'temporary-presence': sign(hollow(up, blueDark, '3 1.5'), blueDark, 'triangle', bluePale),
  // No triangle: a visit brings nobody back.
  visited: sign(
    [{ kind: 'circle', x: 0, y: 0, r: 3.5, fill: blueDark, stroke: ground, strokeWidth: 1 }],
    blueDark,
    'circle',
    blueDark,
    6,
  ),
  'access-regained': sign(hollow(up, blueDark), blueDark, 'triangle', blueLight),
  // No mark of a slide's program points down.
  'access-lost': sign(full(down, red), red, 'x', red),
  opened: sign(stroke('M-4.5,0H4.5M0,-4.5V4.5', blueDark, 2), blueDark, 'plus', blueDark),
  'first-documented': sign(stroke('M-4,0H4M0,-4V4', soft, 1.5), soft, 'plus', soft, 6),
  suspension: sign(stroke('M-2.4,-5V5M2.4,-5V5', ink, 2.5), ink, 'dash', ink),
}
