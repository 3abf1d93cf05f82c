import { type Day, firstDay } from '#src/domain/dates/dates.ts'
import { formatNumber, formatShortDate } from '#src/domain/names/formats.ts'
import type { Language } from '#src/schema/languages.ts'
import { bandNameScene, stackedAreaScene } from './area-layers.ts'
import { colors } from './chart-colors.ts'
import { CHART_FONT, type Frame, dateTicks, dayCountTicks, valueTicks } from './chart-frame.ts'
import { dayRangeOf } from './chart-remarks.ts'
import {
  cursorScene,
  labelScene,
  placeChart,
  remarkScene,
  signScene,
  stepLines,
  uprightLines,
  wordScene,
} from './chart-layers.ts'
import type { DatedSpec, StepSpec } from './chart-spec.ts'
import type { Scene } from './scene.ts'

const text = { size: CHART_FONT, fill: colors.soft, kind: 'text' } as const

const valueAxis = ({ left, plotWidth, y }: Frame, maximum: number, language: Language): Scene =>
  valueTicks(maximum).flatMap((value): Scene => [
    {
      kind: 'path',
      d: `M${left},${y(value)}h${plotWidth}`,
      stroke: value === 0 ? colors.lineStrong : colors.line,
      strokeWidth: 1,
    },
    { ...text, x: left - 8, y: y(value) + 4, text: formatNumber(value, language), anchor: 'end' },
  ])

/** What stands along the axis of time: dates, or how many days it is since the first one. */
const timeTicks = (spec: StepSpec | DatedSpec, plotWidth: number): readonly { day: Day; label: string }[] => {
  const range = dayRangeOf(spec)
  return spec.kind === 'step' && spec.dayZero !== undefined
    ? dayCountTicks(spec.dayZero, range, plotWidth).map(({ day, count }) => ({
        day,
        label: formatNumber(count, spec.language),
      }))
    : dateTicks(range, plotWidth).map((tick) => ({
        day: firstDay(tick),
        label: formatShortDate(tick, spec.language),
      }))
}

const dateAxis = (spec: StepSpec | DatedSpec, { top, plotHeight, plotWidth, x }: Frame): Scene => {
  const base = top + plotHeight
  return timeTicks(spec, plotWidth).flatMap(({ day, label }): Scene => {
    const at = x(day)
    return [
      { kind: 'path', d: `M${at},${base}v6`, stroke: colors.lineStrong, strokeWidth: 1 },
      { ...text, x: at, y: base + 18, text: label, anchor: 'middle' },
    ]
  })
}

/**
 * A chart over dates as a picture draws it: the axes that Recharts draws on the page, and all that the page
 * draws into them, from the same layers.
 */
export const chartScene = (
  spec: StepSpec | DatedSpec,
  width: number,
  plotHeight: number,
): { scene: Scene; height: number } => {
  const placed = placeChart(spec, width, plotHeight)
  const { frame } = placed
  const axes = [...valueAxis(frame, spec.maximum ?? 1, spec.language), ...dateAxis(spec, frame)]
  const drawn =
    spec.kind === 'step'
      ? [
          ...uprightLines(spec, frame),
          ...labelScene(spec, placed),
          ...stepLines(spec, frame),
          ...wordScene(spec),
          ...signScene(spec, frame),
        ]
      : [...stackedAreaScene(spec, frame), ...bandNameScene(spec, frame), ...wordScene(spec)]
  const cursor = spec.cursor ? cursorScene(spec.cursor, frame, dayRangeOf(spec)) : []
  // As on the page: an area covers the lines of the axes, and the line of the page's date does not cross out
  // the number of a remark on that day.
  return { scene: [...axes, ...drawn, ...cursor, ...remarkScene(spec, frame)], height: frame.height }
}
