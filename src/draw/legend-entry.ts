import { remarksWithin } from './chart-remarks.ts'
import { colors } from './chart-colors.ts'
import type { DatedSpec, StepSeries, StepSpec } from './chart-spec.ts'
import { remarkSample } from './remark-mark.ts'
import type { Scene } from './scene.ts'

/** One entry: a sample in a box of `sampleSize`, and what it means. */
export type LegendEntry = { key: string; sample: Scene; label: string }

export const sampleSize = { width: 28, height: 16 } as const
const { width, height } = sampleSize

/** A mark in the middle of a sample. */
export const centredSample = (items: Scene): Scene => [{ kind: 'group', x: width / 2, y: height / 2, items }]

/** A line of steps as a sample; a dashed one that holds at one date only lies level. */
export const stepSample = ({ color, line, dashed }: Pick<StepSeries, 'color' | 'line' | 'dashed'>): Scene => [
  {
    kind: 'path',
    d: dashed ? 'M1,8H27' : 'M1,4H14V12H27',
    stroke: color,
    strokeWidth: line?.width ?? 2.5,
    ...(line?.dash && { dash: line.dash }),
  },
]

const sampleOf = (series: StepSeries): Scene =>
  series.sign ? centredSample(series.sign.scene) : stepSample(series)

/** The line at the page's date. */
export const cursorEntry = (label: string): LegendEntry => ({
  key: 'cursor',
  sample: [{ kind: 'path', d: 'M14,0V16', stroke: colors.orange, strokeWidth: 2 }],
  label,
})

/** What the sign of a remark means, where there are any. */
export const remarkEntries = (remarks: readonly unknown[], label: string): readonly LegendEntry[] =>
  remarks.length === 0 ? [] : [{ key: 'remark', sample: centredSample(remarkSample), label }]

/** What lines, signs and areas of a chart mean, in the order of the page: only what occurs in it. */
export const legendOf = (spec: StepSpec | DatedSpec): readonly LegendEntry[] => {
  const series =
    spec.kind === 'step'
      ? [
          ...spec.series.map((one) => ({ key: one.name, sample: sampleOf(one), label: one.name })),
          ...(spec.uprights ?? []).map(({ name, sign }) => ({
            key: name,
            sample: centredSample(sign.scene),
            label: name,
          })),
        ]
      : spec.series.map(({ name, color }) => ({
          key: name,
          sample: [{ kind: 'rect', x: 6, y: 2, width: 16, height: 12, fill: color }] satisfies Scene,
          label: name,
        }))
  const cursorName = spec.cursor?.name
  const entries = [...series, ...remarkEntries(remarksWithin(spec), spec.remarks?.name ?? '')]
  return cursorName ? [...entries, cursorEntry(cursorName)] : entries
}
