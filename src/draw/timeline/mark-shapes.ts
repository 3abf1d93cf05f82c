import { colors } from '#src/draw/chart-colors.ts'
import type { Scene, SceneItem } from '#src/draw/scene.ts'
import type { MarkShape } from '#src/domain/events/timeline-marks.ts'

type Shape = (r: number) => Scene

const number = (value: number): string => String(Math.round(value * 100) / 100)

const polygon = (points: readonly (readonly [number, number])[]): string =>
  `M${points.map(([x, y]) => `${number(x)},${number(y)}`).join('L')}Z`

const lines = (r: number, ...strokes: readonly (readonly (readonly [number, number])[])[]): string =>
  strokes
    .map((points) => `M${points.map(([x, y]) => `${number(x * r)},${number(y * r)}`).join('L')}`)
    .join('')

const star = (r: number): string =>
  polygon(
    Array.from({ length: 10 }, (_, index) => {
      const radius = index % 2 === 0 ? r : r * 0.45
      const angle = (Math.PI / 5) * index - Math.PI / 2
      return [radius * Math.cos(angle), radius * Math.sin(angle)] as const
    }),
  )

const diamond = (r: number): string =>
  polygon([
    [0, -r],
    [r, 0],
    [0, r],
    [-r, 0],
  ])

const ring = (r: number, stroke: string, dash?: string): SceneItem => ({
  kind: 'circle',
  x: 0,
  y: 0,
  r: r - 0.75,
  fill: colors.ground,
  stroke,
  strokeWidth: 1.5,
  ...(dash && { dash }),
})

const filled = (d: string, fill: string): SceneItem => ({ kind: 'path', d, fill })

const outlined = (d: string, fill: string, stroke: string): SceneItem => ({
  kind: 'path',
  d,
  fill,
  stroke,
  strokeWidth: 1.5,
})

const stroked = (d: string, stroke: string, strokeWidth: number): SceneItem => ({
  kind: 'path',
  d,
  stroke,
  strokeWidth,
})

/** One shape for each type of event: none is told from another by its colour alone. */
const shapes: Record<MarkShape, Shape> = {
  resolution: (r) => [
    { kind: 'rect', x: -r * 0.8, y: -r * 0.8, width: r * 1.6, height: r * 1.6, fill: colors.blueDark },
  ],
  plan: (r) => [filled(diamond(r), colors.blue)],
  planned: (r) => [outlined(diamond(r - 1), colors.ground, colors.blue)],
  missed: (r) => [
    stroked(
      lines(
        r,
        [
          [-0.75, -0.75],
          [0.75, 0.75],
        ],
        [
          [-0.75, 0.75],
          [0.75, -0.75],
        ],
      ),
      colors.red,
      2.5,
    ),
  ],
  'phase-start': (r) => [
    outlined(
      lines(r, [
        [-0.5, 1],
        [-0.5, -1],
        [1, -0.4],
        [-0.5, 0.2],
      ]),
      colors.blueDark,
      colors.blueDark,
    ),
  ],
  'phase-end': (r) => [
    outlined(
      lines(r, [
        [0.5, 1],
        [0.5, -1],
        [-1, -1],
        [-1, 0.1],
        [0.5, 0.1],
      ]),
      colors.ground,
      colors.blueDark,
    ),
  ],
  'cessation-of-operations': (r) => [
    ring(r, colors.blue),
    filled(
      `M${number(-r + 0.75)},0A${number(r - 0.75)},${number(r - 0.75)} 0 0 0 ${number(r - 0.75)},0Z`,
      colors.blue,
    ),
  ],
  closure: (r) => [ring(r, colors.soft, '2.2 1.6')],
  handover: (r) => [
    ring(r, colors.green),
    stroked(
      lines(r, [
        [-0.42, 0.05],
        [-0.1, 0.38],
        [0.45, -0.32],
      ]),
      colors.green,
      1.75,
    ),
  ],
  ceremony: (r) => [filled(star(r), colors.soft)],
  'contingent-departure': (r) => [
    stroked(
      lines(
        r,
        [
          [-0.7, 0.7],
          [0.6, -0.6],
        ],
        [
          [-0.3, -0.7],
          [0.7, -0.7],
          [0.7, 0.3],
        ],
      ),
      colors.ink,
      1.75,
    ),
  ],
  redeployment: (r) => [
    filled(
      polygon([
        [-r * 0.7, -r * 0.85],
        [r * 0.9, 0],
        [-r * 0.7, r * 0.85],
      ]),
      colors.blue,
    ),
  ],
  suspension: (r) => [
    stroked(
      lines(
        r,
        [
          [-0.4, -0.8],
          [-0.4, 0.8],
        ],
        [
          [0.4, -0.8],
          [0.4, 0.8],
        ],
      ),
      colors.ink,
      2.5,
    ),
  ],
  deadline: (r) => [
    outlined(
      `${lines(r, [
        [-0.7, -0.85],
        [0.7, -0.85],
        [-0.7, 0.85],
        [0.7, 0.85],
      ])}Z`,
      colors.ground,
      colors.ink,
    ),
  ],
  incident: (r) => [
    outlined(
      polygon([
        [0, -r * 0.9],
        [r * 0.95, r * 0.75],
        [-r * 0.95, r * 0.75],
      ]),
      colors.ground,
      colors.ink,
    ),
    stroked(
      lines(r, [
        [0, -0.35],
        [0, 0.45],
      ]),
      colors.ink,
      1.5,
    ),
  ],
  report: (r) => [
    { kind: 'circle', x: 0, y: 0, r: r * 0.5, fill: colors.soft, stroke: colors.ground, strokeWidth: 1 },
  ],
}

/** The mark of an event with its centre at 0,0; the pale disc under it keeps it apart from bars and lines. */
export const markScene = (shape: MarkShape, r: number): Scene => [
  { kind: 'circle', x: 0, y: 0, r: r + 0.5, fill: colors.ground, fillOpacity: 0.75 },
  ...shapes[shape](r),
]
