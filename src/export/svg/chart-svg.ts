import type { Day } from '#src/domain/dates/dates.ts'
import { axisMaximum } from '#src/domain/charts/axis-maximum.ts'
import { type Language, formatNumber, formatShortDate } from '#src/domain/names/formats.ts'
import { axisTicks } from '#src/domain/charts/timeline-axis.ts'
import type { BarSpec, ChartSpec, DatedSpec, LanesSpec, StepSpec } from '#src/draw/chart-spec.ts'
import { colors } from '#src/draw/chart-colors.ts'
import { type Size, svgDocument } from './frame.ts'
import type { Box } from './mercator.ts'
import { type SvgFont, px, svgText } from './svg-text.ts'
import { barHeight, barScene, openEnd } from '#src/draw/output-bars.ts'
import { textWidth, wrapText } from '#src/draw/text-width.ts'
import { chartScene } from '#src/draw/chart-scene.ts'
import { placeChart } from '#src/draw/chart-layers.ts'
import { dayRangeOf } from '#src/draw/chart-remarks.ts'
import { sceneSvg } from './scene-svg.ts'
import { type Plot, centred, dayScale, lineMarks, uprightBars } from './chart-marks.ts'
import { chartLegend, laneLegend } from './chart-legend.ts'
import { laneMarks, laneNames } from './lane-marks.ts'

const size = 11
const lineStep = 13
const soft = { size, fill: colors.soft }
/** Room for a title of two lines. */
const headHeight = 34
const titleLook = { size: 12, weight: 600, from: 'below' } as const

const valuesOf = (spec: BarSpec | DatedSpec): readonly number[] => {
  if (spec.kind === 'bar' || spec.kind === 'line')
    return spec.series.flatMap(({ values }) => values.flatMap((value) => value ?? []))
  const places = 'categories' in spec ? spec.categories : spec.dates
  return places.map((_, index) => spec.series.reduce((sum, { values }) => sum + (values[index] ?? 0), 0))
}

const maximumOf = (spec: BarSpec | DatedSpec): number => spec.maximum ?? axisMaximum(valuesOf(spec))

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

const plotIn = (box: Box, maximum: number, x: Plot['x']): Plot => ({
  box,
  x,
  y: (value) => box.y + box.height - (value / Math.max(maximum, 1e-9)) * box.height,
})

const drawLines = (spec: DatedSpec, box: Box, maximum: number): string => {
  const { from, to } = dayRangeOf(spec)
  const plot = plotIn(box, maximum, dayScale(box, from, to))
  return grid(plot, maximum, spec.language) + dateAxis(plot, from, to, spec.language) + lineMarks(spec, plot)
}

/** Steps and areas, from the layers that the page draws them with. */
const drawScene = (spec: StepSpec | DatedSpec, box: Box): string => {
  const around = placeChart(spec, box.width, 0).frame.height
  const { scene } = chartScene(spec, box.width, Math.max(0, box.height - around))
  return `<g transform="translate(${px(box.x)} ${px(box.y)})">${sceneSvg(scene)}</g>`
}

/**
 * Lying bars as the slide's chart has them: names at the left, each number in words at the end of its bar.
 */
const drawLying = (spec: BarSpec, box: Box, maximum: number): string => {
  const slot = box.height / Math.max(1, spec.categories.length)
  const left = box.width * 0.36
  const plot = { x: box.x + left, width: box.width * 0.42 }
  const minimum = spec.minimum ?? 0
  const scale = plot.width / Math.max(maximum - minimum, 1e-9)
  const zero = plot.x - minimum * scale
  const base = box.y + box.height
  const rows = spec.categories.map((category, place) => {
    const middle = box.y + slot * (place + 0.5)
    const most = Math.max(1, Math.floor(slot / lineStep))
    const lines = wrapText(category, size, left - 10)
    const shown = lines.length > most ? [...lines.slice(0, most - 1), `${lines[most - 1]}…`] : lines
    const name = shown.map((line, index) =>
      svgText(plot.x - 8, middle + 4 + (index - (shown.length - 1) / 2) * lineStep, line, {
        ...soft,
        anchor: 'end',
      }),
    )
    let x = zero
    const bars = spec.series.map((series) => {
      const value = series.values[place] ?? null
      if (value === null) return ''
      const look = series.looks?.[place] ?? 'solid'
      const width = value * scale
      const label = series.labels?.[place] ?? formatNumber(value, spec.language)
      const words = x + Math.max(0, width) + (look === 'open' ? openEnd : 0) + 6
      const bar = { x: Math.min(x, x + width), y: middle - barHeight / 2, width: Math.abs(width) }
      const drawn =
        sceneSvg(barScene(look, bar, series.colors?.[place] ?? series.color)) +
        svgText(words, middle + 4, label, { size: 11, weight: 600 })
      if (spec.kind === 'stacked-bar') x += width
      return drawn
    })
    return name.join('') + bars.join('')
  })
  // A start of the axis that is hard by 0 has no room for its number.
  const numbers = minimum * scale < -30 ? [minimum, 0, maximum] : [0, maximum]
  const axis = numbers.map((value) =>
    svgText(zero + value * scale, base + 14, formatNumber(value, spec.language), {
      ...soft,
      anchor: 'middle',
    }),
  )
  return `${rows.join('')}<path d="M${px(plot.x)} ${px(base)}h${px(plot.width)}M${px(zero)} ${px(box.y)}V${px(base)}" stroke="${colors.lineStrong}" fill="none"/>${axis.join('')}`
}

/**
 * Periods as bands and what happened as marks, with the names of the lanes at the left and the legend at the
 * right.
 */
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

/** Least height of a plot that is still read with ease. */
const leastPlot = 130

/**
 * The least height that a chart with its title needs at a width: legend and the words over a plot leave it a
 * readable rest.
 */
export const leastHeight = (spec: ChartSpec, width: number): number =>
  spec.kind === 'step' || spec.kind === 'stacked-area'
    ? headHeight + chartLegend(spec, width).height + placeChart(spec, width, leastPlot).frame.height
    : 0

/**
 * A chart in a box of a picture: title, legend, axes and marks, the same that the slide's native chart shows.
 */
export const drawChart = (spec: ChartSpec, box: Box, title = spec.title): string => {
  if (spec.kind === 'lanes') return drawLanes(spec, box, title)
  const legend = chartLegend(spec, box.width)
  const head = title ? centred(title, box.x + box.width / 2, box.y, box.width, titleLook) : ''
  const below = box.y + (title ? headHeight : 4)
  const legendMarkup = `<g transform="translate(${px(box.x)} ${px(below)})">${legend.markup}</g>`
  if (spec.kind === 'step' || spec.kind === 'stacked-area') {
    const y = below + legend.height
    return head + legendMarkup + drawScene(spec, { ...box, y, height: box.y + box.height - y })
  }
  const axis = spec.axes[1]
  const maximum = maximumOf(spec)
  if ('categories' in spec && spec.horizontal) {
    const lying = { x: box.x, y: below, width: box.width, height: 0 }
    return (
      head + drawLying(spec, { ...lying, height: Math.max(0, box.y + box.height - lying.y - 24) }, maximum)
    )
  }
  const left = 12 + textWidth(formatNumber(maximum, spec.language), size)
  const top = below + legend.height
  const inner = {
    x: box.x + left,
    y: top + (axis ? 22 : 4),
    width: box.width - left - 20,
    height: Math.max(0, box.y + box.height - top - (axis ? 22 : 4) - 24),
  }
  return (
    head +
    legendMarkup +
    (axis ? svgText(box.x, top + 10, axis, soft) : '') +
    ('categories' in spec ? drawBars(spec, inner, maximum) : drawLines(spec, inner, maximum))
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
