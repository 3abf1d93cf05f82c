import { axisTicks } from '#src/domain/charts/timeline-axis.ts'
import { type Day, compareDays, lastDay } from '#src/domain/dates/dates.ts'
import { type Language, formatDate } from '#src/domain/names/formats.ts'
import { colors } from '#src/draw/chart-colors.ts'
import { dayRemarksScene } from '#src/draw/remark-mark.ts'
import type { Scene, SceneItem } from '#src/draw/scene.ts'
import { textWidth } from '#src/draw/text-width.ts'
import { FONT } from './chart-frame-size.ts'
import { TIMELINE_DATE_ROW, type ChartHeader, phaseRowY } from './chart-header.ts'
import type { ChartLayout, PlacedMark } from './chart-layout.ts'
import { laneBands, laneLabel, lanePhase, plannedLink } from './lane-scene.ts'
import type { TimelineDrawing } from './timeline-drawing.ts'
import { type TimelinePlace, inside } from './timeline-place.ts'

/** Height of the row with the names of the months or years. */
export const AXIS_HEIGHT = 24
const MONTH_LABEL = 60
const YEAR_LABEL = 36

/** The months or years that the axis names, as many as have room. */
export const timelineTicks = ({ size, range }: ChartLayout): readonly string[] => {
  const isLong = axisTicks(range, 1)[0]?.length === 4
  return axisTicks(range, Math.floor(size.plot / (isLong ? YEAR_LABEL : MONTH_LABEL)))
}

/** Under the marks: bands of phases through all lanes, resolutions, and lines between the lanes. */
export const groundScene = (
  { layout, top, x }: TimelinePlace,
  { phases, resolutions }: Pick<TimelineDrawing, 'phases' | 'resolutions'>,
): Scene => {
  const { size, height, lanes } = layout
  const bottom = top + height
  return [
    ...phases.flatMap(({ phase }): Scene => {
      const [from, to] = [x(inside(phase.earliest, layout)), x(inside(phase.end, layout))]
      const plannedEnd = lastDay(phase.plannedEnd)
      return [
        {
          kind: 'rect',
          x: from,
          y: top,
          width: to - from,
          height,
          fill: colors.blueLight,
          fillOpacity: 0.3,
        },
        ...(plannedEnd === inside(plannedEnd, layout)
          ? [
              {
                kind: 'path' as const,
                d: `M${x(plannedEnd)},${top}V${bottom}`,
                stroke: colors.ink,
                strokeWidth: 1,
                dash: '4 3',
              },
            ]
          : []),
      ]
    }),
    ...resolutions.map(({ day }): SceneItem => ({
      kind: 'path',
      d: `M${x(day)},${top}V${bottom}`,
      stroke: colors.blueDark,
      strokeWidth: 1,
      strokeOpacity: 0.35,
    })),
    ...lanes.map((lane): SceneItem => ({
      kind: 'path',
      d: `M${size.left},${top + lane.top}h${size.plot}`,
      stroke: colors.line,
      strokeWidth: 1,
    })),
  ]
}

/** Phases in their lanes, periods of presence, and planned against actual dates. */
export const bandsScene = (place: TimelinePlace): Scene => {
  const { lanes } = place.layout
  return [
    ...lanes.flatMap((lane) => lanePhase(lane, place)),
    ...lanes.flatMap((lane) => laneBands(lane, place)),
    ...lanes.flatMap(({ marks }) => marks.flatMap((mark) => plannedLink(mark, place))),
  ]
}

/** The ground of the selected site's lane; its name is bold too. */
export const selectedScene = (
  { layout: { lanes, size }, top }: TimelinePlace,
  selected: string | null,
): Scene =>
  lanes
    .filter(({ lane }) => lane.kind === 'site' && lane.id === selected)
    .map(({ top: y, height }) => ({
      kind: 'rect',
      x: 0,
      y: top + y,
      width: size.width,
      height,
      fill: colors.bluePale,
    }))

/** The names of the lanes, and how each site's lane ended. */
export const labelsScene = (place: TimelinePlace, selected: string | null): Scene =>
  place.layout.lanes.flatMap((lane) => laneLabel(lane, place, lane.lane.id === selected))

/** The texts over the plot: phases with their planned end, and the numbers of resolutions. */
export const headerScene = ({ phaseLabels, resolutionLabels, resolutionY }: ChartHeader): Scene => [
  ...phaseLabels.map(({ text, x, row, anchor }): SceneItem => ({
    kind: 'text',
    x,
    y: phaseRowY(row),
    text,
    size: FONT,
    fill: colors.blueDark,
    bold: true,
    anchor,
    seam: true,
  })),
  ...resolutionLabels.map(({ text, x }): SceneItem => ({
    kind: 'text',
    x,
    y: resolutionY,
    text,
    size: FONT,
    fill: colors.blueDark,
    anchor: 'middle',
    seam: true,
  })),
]

/** The reader's remarks: signs over the plot, each with its day through all lanes or its stretch of days. */
export const remarksScene = (
  { layout, top, header, x }: TimelinePlace,
  { remarks }: Pick<TimelineDrawing, 'remarks'>,
): Scene =>
  header.remarkY === null
    ? []
    : dayRemarksScene(
        remarks.map(({ number, from, to }) => ({
          number,
          from: x(inside(from, layout)),
          to: x(inside(to, layout)),
        })),
        { y: header.remarkY, bottom: top + layout.height, right: layout.size.width },
      )

/** The page's date as a line through all lanes, labelled on top; nothing outside the period drawn. */
export const timelineCursorScene = (
  { layout, top, x }: TimelinePlace,
  day: Day,
  language: Language,
): Scene => {
  const { size, height } = layout
  if (day !== inside(day, layout)) return []
  const text = formatDate(day, language)
  const width = textWidth(text, FONT) + 14
  const at = x(day)
  const left = Math.min(Math.max(0, at - width / 2), size.width - width)
  return [
    {
      kind: 'path',
      d: `M${at},${TIMELINE_DATE_ROW - 2}V${top + height}`,
      stroke: colors.orange,
      strokeWidth: 2,
    },
    { kind: 'rect', x: left, y: 1, width, height: TIMELINE_DATE_ROW - 3, round: 3, fill: colors.orange },
    {
      kind: 'text',
      x: left + width / 2,
      y: TIMELINE_DATE_ROW - 7,
      text,
      size: FONT,
      fill: colors.ground,
      bold: true,
      anchor: 'middle',
    },
  ]
}

/** A line over the month of a date without a day, the mark at its end; dotted for "about". */
export const spanScene = (mark: PlacedMark, length: number, radius: number): Scene => {
  const isApproximate = mark.event.precision === 'approx'
  if (mark.first === mark.day && !isApproximate) return []
  const reach = Math.max(length, isApproximate ? radius * 2 : 0)
  return [
    {
      kind: 'path',
      d: `M${-reach},0H${isApproximate ? radius * 2 : 0}`,
      stroke: colors.ink,
      strokeWidth: 1.5,
      ...(isApproximate && { dash: '2 2' }),
    },
  ]
}

/** How far to the left of its mark the first day stands that the mark's date can mean. */
export const spanLength = (mark: PlacedMark, { layout, x }: TimelinePlace): number =>
  x(mark.day) - x(inside(mark.first, layout))

/** All marks of a timeline in the order of their days, which is the order of the keyboard too. */
export const placedMarksOf = ({ lanes }: ChartLayout): readonly PlacedMark[] =>
  lanes.flatMap(({ marks }) => marks).toSorted((a, b) => compareDays(a.day, b.day))
