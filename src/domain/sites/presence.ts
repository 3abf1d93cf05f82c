import { type Day, firstDay, lastDay } from '#src/domain/dates/dates.ts'
import type { SiteHistory } from './history.ts'
import type { SiteStatusName } from '#src/schema/site.ts'
import { type BandStatus, statuses } from '#src/schema/statuses.ts'

/** A period in one status. `from` is null where no source says since when. */
export type Segment = {
  from: Day | null
  to: Day
  status: BandStatus
  /** False after the last document on the site: the status is carried on, nothing says that it held. */
  documented: boolean
}

const isPresence = (status: SiteStatusName): status is BandStatus => statuses[status].band !== null

const minimum = (days: readonly Day[]): Day | null => days.toSorted()[0] ?? null

const maximum = (days: readonly Day[]): Day | null => days.toSorted().at(-1) ?? null

/** The last day on which anything of the site is documented as happened or seen; null: nothing is. */
const documentedUntil = ({ site, steps, events, mapYears }: SiteHistory): Day | null =>
  maximum([
    ...(site.opened ? [lastDay(site.opened.date)] : []),
    ...site.seen.map((sighting) => lastDay(sighting.date)),
    ...events.filter((event) => event.status === 'happened').map((event) => lastDay(event.date)),
    ...steps.map((step) => step.day),
    ...[...mapYears].map((year) => firstDay(String(year))),
  ])

/** A UN map shows a place at some time of its year: it documents no more than that the year had begun. */
const mapPeriod = (mapYears: ReadonlySet<number>): readonly Segment[] => {
  const days = [...mapYears].map((year) => firstDay(String(year))).toSorted()
  const [from, to] = [days[0], days.at(-1)]
  return from && to ? [{ from, to, status: 'open', documented: true }] : []
}

type Turn = { day: Day | null; status: SiteStatusName }

/** The statuses in order, each from its day on; the first one has no day where the start is not known. */
const turnsOf = ({ start, steps }: SiteHistory): readonly Turn[] => {
  const turns: Turn[] = steps.map(({ day, status }) => ({ day, status }))
  const first = steps[0]
  if (start !== null && (!first || start < first.day)) turns.unshift({ day: start, status: 'open' })
  else if (start === null && first && first.status !== 'open') turns.unshift({ day: null, status: 'open' })
  // A step that repeats the status (a hand-over after access was lost twice) starts nothing new.
  return turns.filter((turn, index) => turn.status !== turns[index - 1]?.status)
}

/**
 * The periods to draw for a site, in order: none after it was left, a new one after it was opened again. The
 * last one of a site that was not left goes on to `recordEnd`, undocumented after its last document. A site
 * without documents has none; a place on UN maps only has one, over all years with maps.
 */
export const segmentsOf = (history: SiteHistory, recordEnd: Day): readonly Segment[] => {
  if (history.site.register === 'un-maps') return mapPeriod(history.mapYears)
  const turns = turnsOf(history)
  const known = documentedUntil(history)
  return turns.flatMap(({ day, status }, index): readonly Segment[] => {
    if (!isPresence(status)) return []
    const next = turns[index + 1]
    if (next?.day) return [{ from: day, to: next.day, status, documented: true }]
    if (known === null || known >= recordEnd)
      return [{ from: day, to: known ?? recordEnd, status, documented: known !== null }]
    const carried = { from: known, to: recordEnd, status, documented: false }
    return day !== null && day >= known
      ? [carried]
      : [{ from: day, to: known, status, documented: true }, carried]
  })
}

/**
 * One period for a province: from the first presence at any of its sites to the last leaving, without gaps.
 * It is documented up to the last document on a site there, and carried on if one was not left.
 */
export const provincePresence = (histories: readonly SiteHistory[], recordEnd: Day): readonly Segment[] => {
  const present = histories
    .flatMap((history) => segmentsOf(history, recordEnd))
    .filter((segment) => statuses[segment.status].present)
  const to = maximum(present.flatMap((segment) => (segment.documented ? segment.to : (segment.from ?? []))))
  if (to === null) return []
  const isOpenStart = present.some((segment) => segment.from === null)
  const from = isOpenStart ? null : minimum(present.flatMap((segment) => segment.from ?? []))
  const whole: Segment = { from, to, status: 'open', documented: true }
  const end = maximum(present.map((segment) => segment.to))
  return end !== null && end > to
    ? [whole, { from: to, to: end, status: 'open', documented: false }]
    : [whole]
}

/** Cuts the segments to the time between two days; an unknown start stays unknown. */
export const clipSegments = (segments: readonly Segment[], from: Day, to: Day): readonly Segment[] =>
  segments.flatMap((segment) => {
    if (segment.to <= from || (segment.from !== null && segment.from >= to)) return []
    return [
      {
        ...segment,
        from: segment.from !== null && segment.from < from ? from : segment.from,
        to: segment.to > to ? to : segment.to,
      },
    ]
  })
