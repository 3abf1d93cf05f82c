import { isAfterCoverage } from '#src/domain/dates/after-coverage.ts'
import { firstDay } from '#src/domain/dates/dates.ts'
import { formatShortDate } from '#src/domain/names/formats.ts'
import { dayRemarks } from '#src/domain/remarks/remark-code.ts'
import type { TimelineView } from '#src/domain/events/timeline-view.ts'
import { publisherIn } from '#src/domain/sources/citations.ts'
import { colors } from '#src/draw/chart-colors.ts'
import type { Scene } from '#src/draw/scene.ts'
import { FONT } from '#src/draw/timeline/chart-frame-size.ts'
import { type PlacedMark, layoutChart } from '#src/draw/timeline/chart-layout.ts'
import { markScene } from '#src/draw/timeline/mark-shapes.ts'
import { type TimelineDrawing, type Voice, timelineDrawing } from '#src/draw/timeline/timeline-drawing.ts'
import { remarkEntries } from '#src/draw/legend-entry.ts'
import { timelineLegend, typeLegend } from '#src/draw/timeline/timeline-legend.ts'
import {
  AXIS_HEIGHT,
  bandsScene,
  timelineCursorScene,
  groundScene,
  headerScene,
  labelsScene,
  placedMarksOf,
  remarksScene,
  selectedScene,
  spanLength,
  spanScene,
  timelineTicks,
} from '#src/draw/timeline/timeline-scene.ts'
import { placeTimeline, type TimelinePlace } from '#src/draw/timeline/timeline-place.ts'
import type { ExportContext } from '#src/export/context.ts'
import { xmlText } from '#src/export/xml.ts'
import { markName } from '#src/text/event-phrases.ts'
import { type LegendItem, legendItems } from '#src/export/svg/legend.ts'
import { sceneSvg } from '#src/export/svg/scene-svg.ts'
import { px } from '#src/export/svg/svg-text.ts'

/** How a timeline speaks in a file. */
export const voiceOf = ({ t, language, names }: ExportContext): Voice => ({
  t,
  language,
  provinceName: names.province,
})

/** The timeline of a file as data, with the names of the filter's provinces in its title. */
export const drawingOf = (context: ExportContext, view: TimelineView): TimelineDrawing =>
  timelineDrawing(view, context.filter.provinces, voiceOf(context), dayRemarks(context.note))

const axisScene = ({ layout, top, x }: TimelinePlace, language: ExportContext['language']): Scene => {
  const { size, height } = layout
  const base = top + height
  return [
    { kind: 'path', d: `M${size.left},${base}h${size.plot}`, stroke: colors.lineStrong, strokeWidth: 1 },
    ...timelineTicks(layout).flatMap((tick): Scene => {
      const at = x(firstDay(tick))
      return [
        { kind: 'path', d: `M${at},${base}v6`, stroke: colors.lineStrong, strokeWidth: 1 },
        {
          kind: 'text',
          x: at,
          y: base + 18,
          text: formatShortDate(tick, language),
          size: FONT,
          fill: colors.soft,
          anchor: 'middle',
        },
      ]
    }),
  ]
}

const gridScene = ({ layout, top, x }: TimelinePlace): Scene =>
  timelineTicks(layout).map((tick) => ({
    kind: 'path',
    d: `M${x(firstDay(tick))},${top}v${layout.height}`,
    stroke: colors.linePale,
    strokeWidth: 1,
  }))

/** A mark with its name, which programs show of a picture that is pointed at, and screen readers say. */
const markSvg = (mark: PlacedMark, place: TimelinePlace, context: ExportContext): string => {
  const { base, t, language, sources } = context
  const { radius } = place.layout.size
  const note = isAfterCoverage(mark.event, base.mission.coverage.mission) ? t.date.afterData : null
  const name = markName(mark.event, note, t, language, publisherIn(sources))
  const items = [...spanScene(mark, spanLength(mark, place), radius), ...markScene(mark.shape, radius)]
  return (
    `<g transform="translate(${px(place.x(mark.day))} ${px(place.top + mark.y)})">` +
    `<title>${xmlText(name)}</title>${sceneSvg(items)}</g>`
  )
}

/** The timeline as SVG markup, laid out for a width: the same lanes, bars, marks and words as on the page. */
export const timelineMarkup = (
  drawing: TimelineDrawing,
  context: ExportContext,
  width: number,
): { svg: string; width: number; height: number } => {
  const { day, site, language } = context
  const layout = layoutChart(drawing.lanes, drawing.range, width, true)
  const place = placeTimeline(layout, drawing)
  const svg =
    sceneSvg(selectedScene(place, site)) +
    sceneSvg(gridScene(place)) +
    sceneSvg(groundScene(place, drawing)) +
    sceneSvg(bandsScene(place)) +
    sceneSvg(axisScene(place, language)) +
    placedMarksOf(layout)
      .map((mark) => markSvg(mark, place, context))
      .join('') +
    sceneSvg(timelineCursorScene(place, day, language)) +
    sceneSvg(labelsScene(place, site)) +
    sceneSvg(headerScene(place.header)) +
    sceneSvg(remarksScene(place, drawing))
  return { svg, width, height: place.top + layout.height + AXIS_HEIGHT }
}

/** What bars, lines and marks of a timeline mean, in a file. */
export const timelineLegendOf = (
  { lanes, remarks }: TimelineDrawing,
  { t }: ExportContext,
): readonly LegendItem[] =>
  legendItems([
    ...timelineLegend(t),
    ...typeLegend(
      lanes.flatMap(({ marks }) => marks.map(({ event }) => event)),
      t,
    ),
    ...remarkEntries(remarks, t.exports.remarkSign),
  ])
