import { type Day, type PartialDate, compareDates, lastDay } from '#src/domain/dates/dates.ts'
import { hasRole } from '#src/domain/events/event-role.ts'
import type { Filter } from '#src/domain/view/filters.ts'
import type { Contingent } from '#src/schema/contingent.ts'
import type { MissionEvent } from '#src/schema/event.ts'
import type { DatedPoint } from '#src/schema/parts.ts'

/** That a reported contingent came or left, or an event says so of a contributor's units. */
export type ContingentMove = {
  id: string
  direction: 'came' | 'left'
  at: DatedPoint
  contributor: string | null
  /** Null: only an event tells of it. */
  contingent: Contingent | null
  /** Departures that an event tells of, on the same date; their sources and disagreements count. */
  events: readonly MissionEvent[]
  sources: readonly string[]
}

const isWithin = (date: PartialDate, from: Day, to: Day): boolean =>
  lastDay(date) > from && lastDay(date) <= to

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)]

const tellsOf = (event: MissionEvent, { contributor, site }: Contingent, date: PartialDate): boolean =>
  event.contributor === contributor &&
  event.date === date &&
  (event.site === null || site === null || event.site === site)

const isShown = (
  contingent: Contingent,
  filter: Filter,
  provinceOf: (site: string) => string | undefined,
): boolean => {
  const province = contingent.province ?? (contingent.site === null ? undefined : provinceOf(contingent.site))
  if (filter.provinces.length > 0 && (province === undefined || !filter.provinces.includes(province)))
    return false
  if (
    filter.contributors.length > 0 &&
    (contingent.contributor === null || !filter.contributors.includes(contingent.contributor))
  )
    return false
  return filter.kinds.length === 0 || (contingent.kind !== null && filter.kinds.includes(contingent.kind))
}

/** Whether a move at a single site is part of the whole contingent's, on the same date. */
const isPartOf = (part: ContingentMove, whole: ContingentMove): boolean =>
  part.contingent !== null &&
  part.contingent.site !== null &&
  whole.contingent !== null &&
  whole.contingent.site === null &&
  part.direction === whole.direction &&
  part.contributor === whole.contributor &&
  part.at.date === whole.at.date

/**
 * The contingents of the filter that came or left after one day and up to another, in order: reported ones by
 * their own dates, and departures that only an event tells of. `events` are those of the period and the
 * filter. UN maps show contingents by the year, which is no arrival and no departure.
 */
export const contingentMoves = (
  contingents: readonly Contingent[],
  events: readonly MissionEvent[],
  filter: Filter,
  provinceOf: (site: string) => string | undefined,
  { from, to }: { from: Day; to: Day },
): readonly ContingentMove[] => {
  const departures = events.filter((event) => hasRole(event, 'departure') && event.status === 'happened')
  const reported = contingents.filter(
    (contingent) => contingent.origin === 'reported' && isShown(contingent, filter, provinceOf),
  )
  const moves: ContingentMove[] = reported.flatMap((contingent) =>
    (['came', 'left'] as const).flatMap((direction) => {
      const at = direction === 'came' ? contingent.from : contingent.to
      if (!at || !isWithin(at.date, from, to)) return []
      const told =
        direction === 'left' ? departures.filter((event) => tellsOf(event, contingent, at.date)) : []
      return [
        {
          id: `${contingent.id} ${direction}`,
          direction,
          at,
          contributor: contingent.contributor,
          contingent,
          events: told,
          sources: unique([...contingent.sources, ...told.flatMap(({ sources }) => sources)]),
        },
      ]
    }),
  )
  const alone = departures
    .filter((event) => !moves.some((move) => move.events.includes(event)))
    .map((event): ContingentMove => ({
      id: event.id,
      direction: 'left',
      at: event,
      contributor: event.contributor,
      contingent: null,
      events: [event],
      sources: event.sources,
    }))
  const all = [...moves, ...alone]
  return all.toSorted((a, b) => compareDates(a.at.date, b.at.date))
}

/** Whether a move is part of another one of the list, that of the whole contingent. */
export const isPart = (move: ContingentMove, moves: readonly ContingentMove[]): boolean =>
  moves.some((whole) => isPartOf(move, whole))
