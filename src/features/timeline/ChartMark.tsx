import type { Language } from '#src/domain/names/formats.ts'
import type { Mark } from '#src/domain/events/timeline-marks.ts'
import type { Texts } from '#src/text/load-texts.ts'
import { type PublisherOf, disputedDate } from '#src/text/other-dates.ts'
import { MarkGlyph } from './MarkGlyph.tsx'
import { colors } from '#src/draw/chart-colors.ts'

/** A mark with its place in the chart, for the tooltip. */
export type PointedMark = { mark: Mark; x: number; y: number }

type ChartMarkProps = {
  mark: Mark
  cx: number
  cy: number
  radius: number
  /** Where the first day stands that the event's date can mean. */
  firstX: number
  /** The only mark that the Tab key stops at; arrow keys lead on from there. */
  isEntry: boolean
  name: string
  onPoint: (pointed: PointedMark) => void
  onSelectSite: (id: string) => void
}

/** What a screen reader says of a mark; `note` is what must be said with an event after the data on the mission. */
export const markName = (
  { event }: Mark,
  note: string | null,
  t: Texts,
  language: Language,
  publisherOf: PublisherOf,
): string =>
  t.timeline.mark(
    disputedDate(event, event, t, language, publisherOf),
    t.words.eventType[event.type],
    t.date.marked(event.title[language], note),
  )

/** A date known only to the month is a line over the month with the mark at its end; "about" a date is a dotted one. */
const Span = ({ mark, length, radius }: { mark: Mark; length: number; radius: number }) => {
  const isApproximate = mark.event.precision === 'approx'
  if (mark.first === mark.day && !isApproximate) return null
  const reach = Math.max(length, isApproximate ? radius * 2 : 0)
  return (
    <path
      d={`M${-reach},0H${isApproximate ? radius * 2 : 0}`}
      stroke={colors.ink}
      strokeWidth={1.5}
      strokeDasharray={isApproximate ? '2 2' : undefined}
    />
  )
}

/** One event in the chart: it can be pointed at, reached with the keyboard and, if it has a site, chosen. */
export const ChartMark = (props: ChartMarkProps) => {
  const { mark, cx, cy, radius, firstX, isEntry, name, onPoint, onSelectSite } = props
  const { site } = mark.event
  const point = () => onPoint({ mark, x: cx, y: cy })
  const select = site === null ? undefined : () => onSelectSite(site)
  return (
    <g
      transform={`translate(${cx},${cy})`}
      data-mark={mark.event.id}
      role={site === null ? 'img' : 'button'}
      aria-label={name}
      tabIndex={isEntry ? 0 : -1}
      cursor={site === null ? 'default' : 'pointer'}
      onFocus={point}
      onMouseEnter={point}
      onClick={select}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') select?.()
      }}
    >
      <Span mark={mark} length={cx - firstX} radius={radius} />
      <MarkGlyph shape={mark.shape} r={radius} />
    </g>
  )
}
