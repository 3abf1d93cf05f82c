import { type Day, addDays, daysBetween } from '#src/domain/dates/dates.ts'
import { formatDate } from '#src/domain/names/formats.ts'
import type { DayRange } from '#src/domain/charts/timeline-axis.ts'
import { type MarkShape, shapeOf } from '#src/domain/events/timeline-marks.ts'
import type { DayRemark } from '#src/domain/remarks/remark-code.ts'
import type { TimelineView } from '#src/domain/events/timeline-view.ts'
import { colors } from '#src/draw/chart-colors.ts'
import { remarkColor } from '#src/draw/remark-mark.ts'
import type { LaneSeries, LanesSpec, Marker } from '#src/draw/chart-spec.ts'
import { type ChartLayout, layoutChart } from '#src/draw/timeline/chart-layout.ts'
import { placedMarksOf } from '#src/draw/timeline/timeline-scene.ts'
import { drawingOf, timelineLegendOf, timelineMarkup } from './timeline-svg.ts'
import { legendLines } from '#src/export/svg/legend.ts'
import { bandStatuses } from '#src/schema/status-lists.ts'
import { type BandStatus, statuses } from '#src/schema/statuses.ts'
import { palette } from '#src/draw/palette.ts'
import { timelineCoursePhrase } from '#src/text/timeline-course-phrase.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import type { BriefingContext } from '#src/export/briefing/context.ts'
import type { BriefingBlock } from '#src/export/briefing/sections.ts'

type Points = LaneSeries['points']
type Segment = ChartLayout['lanes'][number]['segments'][number]

/** Part of the range that stands for a start that is not known. */
const unknownStart = 0.04

/** The width that the lanes of a slide's chart are laid out for: its plot is about as wide, in points. */
const slideWidth = 900

/**
 * A page is narrower than this. Its chart is laid out wide, with the names beside the lanes, and made
 * smaller: laid out narrow it is so high that it would be made smaller still.
 */
const pageLayout = 760

/**
 * A period whose start no source gives begins with a stretch that is not documented, as it fades in on the
 * page.
 */
const documentedParts = (segment: Segment, range: DayRange): readonly (Segment & { from: Day })[] => {
  if (segment.from !== null) return [{ ...segment, from: segment.from }]
  const known = addDays(range.from, Math.round(daysBetween(range.from, range.to) * unknownStart))
  const start = { ...segment, from: range.from, documented: false }
  if (known >= segment.to) return [start]
  return [
    { ...start, to: known },
    { ...segment, from: known },
  ]
}

/** Periods of one look in all lanes. */
const bandsOf = ({ lanes, range, height }: ChartLayout, isWanted: (segment: Segment) => boolean): Points =>
  lanes.flatMap(({ segments, base }) =>
    segments
      .flatMap((segment) => documentedParts(segment, range))
      .filter(isWanted)
      .flatMap((segment): Points => {
        const value = height - base
        return [
          { date: segment.from, value },
          { date: segment.to, value },
          { date: segment.to, value: null },
        ]
      }),
  )

type EventLook = { color: string } & Omit<Marker, 'size'>

const paleGreen = '#b8d9c0'

/**
 * Each type of event as far as a slide's chart can draw it. Hollow shapes are tinted: LibreOffice draws no
 * edge around them.
 */
const looks: Readonly<Record<MarkShape, EventLook & { size?: number }>> = {
  resolution: { symbol: 'square', fill: colors.blueDark, color: colors.blueDark },
  plan: { symbol: 'diamond', fill: colors.blue, color: colors.blue },
  planned: { symbol: 'diamond', fill: colors.blueLight, color: colors.blue },
  missed: { symbol: 'x', fill: colors.red, color: colors.red },
  'phase-start': { symbol: 'triangle', fill: colors.blueDark, color: colors.blueDark },
  'phase-end': { symbol: 'triangle', fill: colors.blueLight, color: colors.blueDark },
  'cessation-of-operations': { symbol: 'circle', fill: colors.blue, color: colors.blue },
  closure: { symbol: 'circle', fill: colors.lineStrong, color: colors.soft },
  handover: { symbol: 'circle', fill: paleGreen, color: colors.green },
  ceremony: { symbol: 'star', fill: colors.soft, color: colors.soft },
  'contingent-departure': { symbol: 'plus', fill: colors.ink, color: colors.ink },
  redeployment: { symbol: 'triangle', fill: colors.blue, color: colors.blue, size: 5 },
  suspension: { symbol: 'dash', fill: colors.ink, color: colors.ink },
  deadline: { symbol: 'square', fill: colors.lineStrong, color: colors.ink },
  incident: { symbol: 'triangle', fill: colors.lineStrong, color: colors.ink },
  report: { symbol: 'circle', fill: colors.soft, color: colors.soft, size: 4 },
}

/** The events of each shape in their lanes, in the order of the shapes. */
const eventSeries = ({ t, language }: BriefingContext, layout: ChartLayout): readonly LaneSeries[] => {
  const marks = placedMarksOf(layout)
  const shapes = Object.entries(looks)
  const nameOf = (shape: string, type: keyof typeof t.words.eventType): string => {
    if (shape === 'planned') return t.timeline.legendPlanned
    return shape === 'missed' ? t.timeline.legendMissed : t.words.eventType[type]
  }
  return shapes.flatMap(([shape, { symbol, fill, color, size = 8 }]): LaneSeries[] => {
    const own = marks.filter(({ event }) => shapeOf(event) === shape)
    const [first] = own
    if (!first) return []
    return [
      {
        name: nameOf(shape, first.event.type),
        color,
        look: { symbol, fill, size },
        points: own.map(({ day, y }) => ({ date: day, value: layout.height - y })),
        labels: own.map(({ event }) => textIn(event.title, language)),
      },
    ]
  })
}

/** The one colour that a band of a native chart can have. */
const flatColor = (status: BandStatus): string => {
  const { band } = statuses[status]
  return palette[band?.look === 'half' ? band.mixed : (band?.color ?? 'blue')]
}

const seriesOf = (
  context: BriefingContext,
  layout: ChartLayout,
  remarks: readonly DayRemark[],
): readonly LaneSeries[] => {
  const { t, language, day } = context
  const { range, height } = layout
  const { status } = t.words
  const bandOf = (name: BandStatus): LaneSeries => ({
    name: status[name],
    color: flatColor(name),
    look: 'band',
    points: bandsOf(layout, (segment) => segment.documented && segment.status === name),
  })
  const all: readonly LaneSeries[] = [
    ...bandStatuses.map(bandOf),
    {
      name: t.timeline.legendFade,
      color: '#b9c7d6',
      look: 'band',
      dashed: true,
      points: bandsOf(layout, (segment) => !segment.documented),
    },
    ...eventSeries(context, layout),
    {
      name: t.exports.remarkSign,
      color: remarkColor,
      look: { symbol: 'square', fill: remarkColor, size: 11 },
      points: remarks.map(({ to }) => ({ date: to < range.to ? to : range.to, value: height })),
      labels: remarks.map(({ number, date, text }) =>
        t.exports.remark(number, formatDate(date, language), text),
      ),
      beside: remarks.map(({ number }) => String(number)),
    },
    {
      name: t.exports.cursor(formatDate(day, language)),
      color: colors.orange,
      look: 'line',
      points:
        day < range.from || day > range.to
          ? []
          : [
              { date: day, value: 0 },
              { date: day, value: height },
            ],
    },
  ]
  return all.filter(({ points }) => points.length > 0)
}

/**
 * The lanes of the page with their periods and events: a native chart for slides and, for pages, the page's
 * own picture. Null where there are none.
 */
export const timelineChart = (context: BriefingContext, view: TimelineView): BriefingBlock | null => {
  const { t, language } = context
  if (view.lanes.length === 0) return null
  const drawing = drawingOf(context, view)
  const layout = layoutChart(drawing.lanes, drawing.range, slideWidth)
  const { height, range } = layout
  const spec: LanesSpec = {
    kind: 'lanes',
    language,
    axes: [t.exports.columns.date, t.exports.columns.site],
    legend: true,
    lanes: layout.lanes.map(({ texts, base }) => ({ name: texts.name, at: height - base })),
    height,
    eventColumn: t.exports.columns.title,
    from: range.from,
    until: range.to,
    series: seriesOf(context, layout, drawing.remarks),
  }
  const alt = t.sections.lanesAlt(
    drawing.title,
    layout.lanes.length,
    formatDate(range.from, language),
    formatDate(range.to, language),
  )
  return {
    kind: 'chart',
    alt: `${alt}. ${timelineCoursePhrase(view, context.day, t, language)}`,
    title: drawing.title,
    spec,
    page: (pageWidth) => {
      const width = Math.max(pageWidth, pageLayout)
      const chart = timelineMarkup(drawing, context, width)
      const legend = legendLines(timelineLegendOf(drawing, context), width)
      return {
        svg: `${legend.markup}<g transform="translate(0 ${legend.height + 8})">${chart.svg}</g>`,
        width,
        height: legend.height + 8 + chart.height,
      }
    },
  }
}
