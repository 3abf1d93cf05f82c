import { formatNumber } from '#src/domain/names/formats.ts'
import type { DayRange } from '#src/domain/charts/timeline-axis.ts'
import { colors } from './chart-colors.ts'
import { CHART_FONT, CURSOR_ROW, type Frame, timeFrame } from './chart-frame.ts'
import type { Cursor, DatedSpec, StepSeries, StepSpec } from './chart-spec.ts'
import { dayRangeOf, remarksWithin } from './chart-remarks.ts'
import { type PlacedLabel, placeLabels } from './place-labels.ts'
import { dayRemarksScene } from './remark-mark.ts'
import type { Scene, SceneItem } from './scene.ts'
import { stepPoints } from './step-points.ts'
import { textWidth } from './text-width.ts'

/** Height of the row under a plot in which the dates stand. */
export const DATE_ROW = 24

/** Over the plot: the name of the value axis, and the signs of days. */
const WORD_ROW = 18
const LABEL_ROW = 14
const REMARK_ROW = 18
const RIGHT = 28
/** Length of the stroke for a value of which nothing but its date is known. */
const STUB = 14
/** How far the line of a value of "about" its date reaches to both sides. */
const ABOUT = 9

/** A chart over dates in its place: its plot, and the words over it. */
export type PlacedChart = { frame: Frame; labels: readonly PlacedLabel[]; labelsTop: number }

const labelled = ({ series }: StepSpec) =>
  series
    .flatMap(({ steps }) =>
      steps.flatMap(({ date, value, label }) => (label && value !== null ? [{ date, value, label }] : [])),
    ) // prettier-ignore
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))

/** Where a chart over dates stands at a width, with a plot of a height. */
export const placeChart = (spec: StepSpec | DatedSpec, width: number, plotHeight: number): PlacedChart => {
  const maximum = spec.maximum ?? 1
  const range = dayRangeOf(spec)
  const left = Math.max(40, textWidth(formatNumber(maximum, spec.language), CHART_FONT) + 16)
  const across = { top: 0, right: RIGHT, bottom: 0, left }
  const { x } = timeFrame({ width, height: 0 }, across, range, maximum)
  const labels =
    spec.kind === 'step'
      ? placeLabels(
          labelled(spec).map(({ date, label }) => ({ text: label, x: x(date) })),
          CHART_FONT,
          width - 2,
        )
      : []
  const rows = Math.max(0, ...labels.map(({ row }) => row + 1))
  const hasWord = spec.axes[1] !== '' || (spec.kind === 'step' && (spec.uprights ?? []).length > 0)
  const labelsTop = CURSOR_ROW + (hasWord ? WORD_ROW : 0)
  const remarkRow = remarksWithin(spec).length > 0 ? REMARK_ROW : 0
  const top = labelsTop + rows * LABEL_ROW + remarkRow + (hasWord && rows === 0 ? 0 : 6)
  const height = top + plotHeight + DATE_ROW
  return {
    frame: timeFrame({ width, height }, { ...across, top, bottom: DATE_ROW }, range, maximum),
    labels,
    labelsTop,
  }
}

/** The lines through the plot at days that are told. */
export const uprightLines = ({ uprights = [] }: StepSpec, frame: Frame): Scene =>
  uprights.flatMap(({ days, color, dash }) =>
    days.map(({ day }): SceneItem => ({
      kind: 'path',
      d: `M${frame.x(day)},${frame.top}v${frame.plotHeight}`,
      stroke: color,
      strokeWidth: 1,
      dash,
    })),
  )

const linePath = (series: StepSeries, { range }: StepSpec, frame: Frame): string => {
  let d = ''
  let isDown = false
  for (const { date, value } of stepPoints(series, range.to)) {
    const point = value === null ? '' : `${frame.x(date)},${frame.y(value)}`
    if (value !== null) d += isDown ? `L${point}` : `M${point}`
    isDown = value !== null
  }
  return d
}

/** A short stroke instead of a line up to the end of the chart. */
const briefPath = (series: StepSeries, frame: Frame): string =>
  series.steps
    .filter(({ isBrief, value }) => isBrief && value !== null)
    .map(({ date, value }) => `M${frame.x(date)},${frame.y(value ?? 0)}h${STUB}`)
    .join('')

const withoutBrief = (series: StepSeries): StepSeries => ({
  ...series,
  steps: series.steps.map((step) => (step.isBrief ? { ...step, value: null } : step)),
})

/** The lines of steps; the first series lies over the others. */
export const stepLines = (spec: StepSpec, frame: Frame): Scene =>
  spec.series.toReversed().flatMap((series): SceneItem[] => {
    const d = linePath(withoutBrief(series), spec, frame) + briefPath(series, frame)
    if (series.sign || d === '') return []
    const { color, line } = series
    return [
      {
        kind: 'path',
        d,
        stroke: color,
        strokeWidth: line?.width ?? 2.5,
        ...(line?.dash && { dash: line.dash }),
      },
    ]
  })

/** Words over the plot, each with a thin line down to its step. */
export const labelScene = (spec: StepSpec, { frame, labels, labelsTop }: PlacedChart): Scene =>
  labelled(spec).flatMap(({ date, value }, index): SceneItem[] => {
    const label = labels[index]
    if (!label) return []
    const y = labelsTop + (label.row + 1) * LABEL_ROW - 3
    return [
      {
        kind: 'path',
        d: `M${frame.x(date)},${y - 8}V${frame.y(value)}`,
        stroke: colors.blueDark,
        strokeWidth: 1,
        strokeOpacity: 0.4,
      },
      {
        kind: 'text',
        x: label.x,
        y,
        text: label.text,
        size: CHART_FONT,
        fill: colors.blueDark,
        anchor: label.anchor,
      },
    ]
  })

const reachScene = (
  since: StepSeries['steps'][number]['since'],
  at: number,
  frame: Frame,
  color: string,
): Scene => {
  const isAbout = since === 'about'
  const reach = isAbout ? ABOUT : since ? at - frame.x(since) : 0
  if (reach <= 0) return []
  const d = `M${-reach},0H${isAbout ? reach : 0}`
  return [{ kind: 'path', d, stroke: color, strokeWidth: 1.5, ...(isAbout && { dash: '2 2' }) }]
}

/** Signs on days and single values, and the line over the time that a value may stand for. */
export const signScene = ({ series, uprights = [] }: StepSpec, frame: Frame): Scene => [
  ...uprights.flatMap(({ days, sign }) =>
    days.map(({ day, title }): SceneItem => ({
      kind: 'group',
      x: frame.x(day),
      y: CURSOR_ROW + 8,
      items: sign.scene,
      title,
    })),
  ),
  ...series.flatMap(({ sign, steps, color }) =>
    sign
      ? steps.flatMap(({ date, value, since, title }): SceneItem[] => {
          if (value === null) return []
          const x = frame.x(date)
          const items = [...reachScene(since, x, frame, color), ...sign.scene]
          return [{ kind: 'group', x, y: frame.y(value), items, ...(title !== undefined && { title }) }]
        })
      : [],
  ),
]

/** The name of the value axis over the plot. */
export const wordScene = ({ axes: [, name] }: StepSpec | DatedSpec): Scene =>
  name === ''
    ? []
    : [{ kind: 'text', x: 2, y: CURSOR_ROW + 9, text: name, size: CHART_FONT, fill: colors.soft }]

/** The signs of the reader's remarks in a row right over the plot, each with its day or stretch of days. */
export const remarkScene = (spec: StepSpec | DatedSpec, { x, top, plotHeight, width }: Frame): Scene =>
  dayRemarksScene(
    remarksWithin(spec).map(({ number, from, to }) => ({
      number,
      from: x(from),
      to: x(to),
    })),
    { y: top - REMARK_ROW / 2 - 1, bottom: top + plotHeight, right: width },
  )

/** A date as a line through a plot, with its words on top; nothing if it lies outside the range drawn. */
export const cursorScene = (
  { day, text }: Pick<Cursor, 'day' | 'text'>,
  frame: Frame,
  range: DayRange,
): Scene => {
  if (day < range.from || day > range.to) return []
  const width = textWidth(text, CHART_FONT) + 14
  const at = frame.x(day)
  const x = Math.min(Math.max(0, at - width / 2), frame.width - width)
  return [
    {
      kind: 'path',
      d: `M${at},${CURSOR_ROW - 2}V${frame.top + frame.plotHeight}`,
      stroke: colors.orange,
      strokeWidth: 2,
    },
    { kind: 'rect', x, y: 1, width, height: CURSOR_ROW - 3, round: 3, fill: colors.orange },
    {
      kind: 'text',
      x: x + width / 2,
      y: CURSOR_ROW - 7,
      text,
      size: CHART_FONT,
      fill: colors.ground,
      bold: true,
      anchor: 'middle',
    },
  ]
}
