import { type Day, addDays, daysBetween } from '#src/domain/dates/dates.ts'
import { formatDate } from '#src/domain/names/formats.ts'
import { type LaneInRange, lanesInRange } from '#src/domain/events/lanes-in-range.ts'
import { type DayRange, recordEnd } from '#src/domain/charts/timeline-axis.ts'
import { buildLanes } from '#src/domain/events/timeline-lanes.ts'
import type { LaneSeries, LanesSpec } from '#src/draw/chart-spec.ts'
import { colors } from '#src/export/svg/colors.ts'
import type { SiteStatusName } from '#src/schema/site.ts'
import { burnViewOf } from './burn-view-of.ts'
import type { BriefingContext } from './context.ts'
import type { BriefingBlock } from './sections.ts'

type Points = LaneSeries['points']
type Segment = LaneInRange['segments'][number]

/** Part of the range that stands for a start that is not known. */
const unknownStart = 0.04

/** The period that the page's charts show, and the lanes of the sites or provinces in it, as on the page. */
const readLanes = (context: BriefingContext): { range: DayRange; lanes: readonly LaneInRange[] } | null => {
  const { allEvents, events, filter, shown } = context
  const view = burnViewOf(context)
  const end = recordEnd(allEvents)
  if (view === null || end === null) return null
  const histories = shown.map(({ history }) => history)
  const { lanes } = lanesInRange(buildLanes(events, histories, filter.provinces, end), view.range)
  return { range: view.range, lanes: lanes.filter(({ segments }) => segments.length > 0) }
}

/** A period whose start no source gives begins with a stretch that is not documented, as it fades in on the page. */
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
const bandsOf = (
  lanes: readonly LaneInRange[],
  range: DayRange,
  isWanted: (segment: Segment) => boolean,
): Points =>
  lanes.flatMap(({ segments }, index) =>
    segments
      .flatMap((segment) => documentedParts(segment, range))
      .filter(isWanted)
      .flatMap((segment): Points => {
        const value = lanes.length - index
        return [
          { date: segment.from, value },
          { date: segment.to, value },
          { date: segment.to, value: null },
        ]
      }),
  )

/** The days on which sites came into a status, as points in their lanes. */
const turnsOf = (lanes: readonly LaneInRange[], range: DayRange, status: SiteStatusName): Points =>
  lanes.flatMap(({ lane }, index) =>
    (lane.history?.steps ?? [])
      .filter((step) => step.status === status && step.day >= range.from && step.day <= range.to)
      .map(({ day }) => ({ date: day, value: lanes.length - index })),
  )

const seriesOf = (
  { t, language, day }: BriefingContext,
  lanes: readonly LaneInRange[],
  range: DayRange,
): readonly LaneSeries[] => {
  const { status } = t.words
  const band = (name: SiteStatusName, color: string): LaneSeries => ({
    name: status[name],
    color,
    look: 'band',
    points: bandsOf(lanes, range, (segment) => segment.documented && segment.status === name),
  })
  const all: readonly LaneSeries[] = [
    band('open', colors.blue),
    band('operations-ceased', '#8fb8dd'),
    band('access-lost', colors.red),
    {
      name: t.timeline.legendFade,
      color: '#b9c7d6',
      look: 'band',
      dashed: true,
      points: bandsOf(lanes, range, (segment) => !segment.documented),
    },
    { name: status.closed, color: colors.inkSoft, look: 'ring', points: turnsOf(lanes, range, 'closed') },
    {
      name: status['handed-over'],
      color: colors.green,
      look: 'dot',
      points: turnsOf(lanes, range, 'handed-over'),
    },
    {
      name: t.sections.cursor(formatDate(day, language)),
      color: colors.orange,
      look: 'line',
      points:
        day < range.from || day > range.to
          ? []
          : [
              { date: day, value: 0 },
              { date: day, value: lanes.length + 1 },
            ],
    },
  ]
  return all.filter(({ points }) => points.length > 0)
}

/** The periods of presence of each site of one province, or of each province, as a chart; null where there are none. */
export const timelineChart = (context: BriefingContext, title: string): BriefingBlock | null => {
  const { t, language, names } = context
  const read = readLanes(context)
  if (read === null || read.lanes.length === 0) return null
  const { lanes, range } = read
  const nameOf = ({ lane }: LaneInRange): string =>
    lane.history === null ? names.province(lane.id) : lane.history.site.name[language]
  const spec: LanesSpec = {
    kind: 'lanes',
    language,
    axes: [t.exports.columns.date, t.exports.columns.site],
    legend: true,
    lanes: lanes.map(nameOf),
    from: range.from,
    until: range.to,
    series: seriesOf(context, lanes, range),
  }
  const alt = t.sections.lanesAlt(
    title,
    lanes.length,
    formatDate(range.from, language),
    formatDate(range.to, language),
  )
  return { kind: 'chart', alt, title, spec }
}
