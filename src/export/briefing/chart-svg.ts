import type { Day } from '#src/domain/dates/dates.ts'
import { axisMaximum } from '#src/domain/charts/axis-maximum.ts'
import { type Language, formatNumber, formatShortDate } from '#src/domain/names/formats.ts'
import { axisTicks } from '#src/domain/charts/timeline-axis.ts'
import type { BarSpec, ChartSpec, DatedSpec, LanesSpec, StepSpec } from '#src/draw/chart-spec.ts'
import { colors } from '#src/export/svg/colors.ts'
import { type Size, svgDocument } from '#src/export/svg/frame.ts'
import type { Box } from '#src/export/svg/mercator.ts'
import { type SvgFont, px, svgText } from '#src/export/svg/svg-text.ts'
import { textWidth } from '#src/draw/text-width.ts'
import { type Plot, centred, datedMarks, dayScale, stepMarks, uprightBars } from './chart-marks.ts'
import { chartLegend, laneLegend } from './chart-legend.ts'
import { laneMarks, laneNames } from './lane-marks.ts'

const size = 11
const soft = { size, fill: colors.inkSoft }
const titleLook = { size: 12, weight: 600, from: 'below' } as const

const valuesOf = (spec: Exclude<ChartSpec, LanesSpec>): readonly number[] => {
  if (spec.kind === 'step')
    return spec.series.flatMap(({ steps }) => steps.flatMap(({ value }) => value ?? []))
  if (spec.kind === 'bar' || spec.kind === 'line')
    return spec.series.flatMap(({ values }) => values.flatMap((value) => value ?? []))
  const places = 'categories' in spec ? spec.categories : spec.dates
  return places.map((_, index) => spec.series.reduce((sum, { values }) => sum + (values[index] ?? 0), 0))
}

const maximumOf = (spec: Exclude<ChartSpec, LanesSpec>): number => spec.maximum ?? axisMaximum(valuesOf(spec))

/** Four or five round steps of the value axis, whole numbers where it is short. */
const valueTicks = (maximum: number): readonly number[] => {
  const rough = maximum / 4
  const power = 10 ** Math.floor(Math.log10(Math.max(rough, 1e-9)))
  const nice = [1, 2, 2.5, 5, 10].map((times) => times * power).find((step) => step >= rough) ?? rough
  const step = maximum >= 1 ? Math.max(1, nice) : nice
  return Array.from({ length: Math.floor(maximum / step + 1e-9) + 1 }, (_, index) => index * step)
}

const grid = (plot: Plot, maximum: number, language: Language): string =>
  valueTicks(maximum)
    .map((value) => {
      const y = plot.y(value)
      return (
        `<path d="M${px(plot.box.x)} ${px(y)}h${px(plot.box.width)}" stroke="${value === 0 ? colors.lineStrong : colors.line}" fill="none"/>` +
        svgText(plot.box.x - 6, y + 4, formatNumber(value, language), { ...soft, anchor: 'end' })
      )
    })
    .join('')

const dateAxis = (plot: Plot, from: Day, to: Day, language: Language): string => {
  const { box } = plot
  const base = box.y + box.height
  return axisTicks({ from, to }, Math.max(2, Math.floor(box.width / 90)))
    .map((tick) => {
      const x = plot.x(`${tick}${'-01-01'.slice(tick.length - 4)}`)
      return (
        `<path d="M${px(x)} ${px(base)}v4" stroke="${colors.lineStrong}" fill="none"/>` +
        svgText(x, base + 16, formatShortDate(tick, language), { ...soft, anchor: 'middle' })
      )
    })
    .join('')
}

const spanOf = (spec: StepSpec | DatedSpec): { from: Day; to: Day } => {
  const days =
    spec.kind === 'step'
      ? [...spec.series.flatMap(({ steps }) => steps.map(({ date }) => date)), spec.until]
      : spec.dates
  const sorted = days.toSorted()
  return { from: sorted[0] ?? '2000-01-01', to: sorted.at(-1) ?? '2000-01-02' }
}

const plotIn = (box: Box, maximum: number, x: Plot['x']): Plot => ({
  box,
  x,
  y: (value) => box.y + box.height - (value / Math.max(maximum, 1e-9)) * box.height,
})

const drawDated = (spec: StepSpec | DatedSpec, box: Box, maximum: number): string => {
  const { from, to } = spanOf(spec)
  const plot = plotIn(box, maximum, dayScale(box, from, to))
  const marks = spec.kind === 'step' ? stepMarks(spec, plot) : datedMarks(spec, plot)
  return grid(plot, maximum, spec.language) + dateAxis(plot, from, to, spec.language) + marks
}

/** Lying bars are drawn by the same rules: one line for each category, its name above the bar. */
const drawLying = (spec: BarSpec, box: Box, maximum: number): string => {
  const slot = box.height / Math.max(1, spec.categories.length)
  return spec.categories
    .map((category, place) => {
      const y = box.y + slot * place
      let x = box.x
      const bars = spec.series.map((series) => {
        const value = series.values[place] ?? null
        if (value === null) return ''
        const width = (value / Math.max(maximum, 1e-9)) * (box.width - 110)
        const label = series.labels?.[place] ?? formatNumber(value, spec.language)
        const bar =
          `<rect x="${px(x)}" y="${px(y + 16)}" width="${px(width)}" height="12" fill="${series.color}"/>` +
          svgText(x + width + 6, y + 26, label, { size: 12, weight: 600 })
        if (spec.kind === 'stacked-bar') x += width
        return bar
      })
      return svgText(box.x, y + 12, category, soft) + bars.join('')
    })
    .join('')
}

/** Periods as bands and what happened as marks, with the names of the lanes at the left and the legend at the right. */
const drawLanes = (spec: LanesSpec, box: Box, title: string | undefined): string => {
  const top = box.y + (title ? 26 : 4)
  const legend = { x: box.x + box.width * 0.805, y: top, width: box.width * 0.19 }
  const left = box.width * 0.19
  const plot = {
    x: box.x + left,
    y: top + 4,
    width: box.width * 0.6,
    height: Math.max(0, box.y + box.height - top - 28),
  }
  const scale = plotIn(plot, spec.height, dayScale(plot, spec.from, spec.until))
  return (
    (title ? centred(title, box.x + box.width / 2, box.y, box.width, titleLook) : '') +
    laneLegend(spec, legend) +
    laneNames(spec, scale, left - 10) +
    dateAxis(scale, spec.from, spec.until, spec.language) +
    laneMarks(spec, scale)
  )
}

const nameHeight = 44

const drawBars = (spec: BarSpec, box: Box, maximum: number): string => {
  if (spec.horizontal) return drawLying(spec, box, maximum)
  // Room for the words over the highest bar, and for the names under it.
  const inner = { ...box, y: box.y + 18, height: box.height - 18 - nameHeight + 20 }
  const plot = plotIn(inner, maximum, () => 0)
  const slot = inner.width / Math.max(1, spec.categories.length)
  const names = spec.categories.map((name, index) =>
    centred(name, inner.x + slot * (index + 0.5), inner.y + inner.height + 4, slot - 4, {
      ...soft,
      from: 'below',
    }),
  )
  return grid(plot, maximum, spec.language) + uprightBars(spec, plot) + names.join('')
}

/** A chart in a box of a picture: title, legend, axes and marks, the same that the slide's native chart shows. */
export const drawChart = (spec: ChartSpec, box: Box, title = spec.title): string => {
  if (spec.kind === 'lanes') return drawLanes(spec, box, title)
  const maximum = maximumOf(spec)
  const legend = chartLegend(spec, box.width)
  const head = title ? centred(title, box.x + box.width / 2, box.y, box.width, titleLook) : ''
  const axis = spec.axes[1]
  const left = 12 + textWidth(formatNumber(maximum, spec.language), size)
  const top = box.y + (title ? 34 : 4) + legend.height
  const inner = {
    x: box.x + left,
    y: top + (axis ? 22 : 4),
    width: box.width - left - 20,
    height: Math.max(0, box.y + box.height - top - (axis ? 22 : 4) - 24),
  }
  return (
    head +
    `<g transform="translate(${px(box.x)} ${px(top - legend.height)})">${legend.markup}</g>` +
    (axis ? svgText(box.x, top + 10, axis, soft) : '') +
    ('categories' in spec ? drawBars(spec, inner, maximum) : drawDated(spec, inner, maximum))
  )
}

/** A chart as a picture of its own. */
export const chartSvg = (spec: ChartSpec, wish: Size, font: SvgFont, description = ''): string =>
  svgDocument({
    size: wish,
    language: spec.language,
    title: spec.title ?? spec.axes[1],
    description,
    font,
    background: '#ffffff',
    content: drawChart(spec, { x: 4, y: 4, width: wish.width - 8, height: wish.height - 8 }),
  })
