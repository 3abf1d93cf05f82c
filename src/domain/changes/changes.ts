import { hasRole } from '#src/domain/events/event-role.ts'
import { type CeilingChange, ceilingChanges } from '#src/domain/strength/ceiling-changes.ts'
import { type ChangeSummary, summaryOf } from './change-summary.ts'
import type { ComparedDays } from './compared-days.ts'
import { type ContingentMove, contingentMoves } from '#src/domain/strength/contingent-moves.ts'
import { type Day, addDays, compareDates, compareDays, lastDay } from '#src/domain/dates/dates.ts'
import type { Estimate } from '#src/domain/sites/estimate.ts'
import { filterEvents } from '#src/domain/events/event-filter.ts'
import { type Filter, filterRows } from '#src/domain/view/filters.ts'
import { totalEstimate } from '#src/domain/view/key-figures.ts'
import { type SiteChange, siteChange } from './site-changes.ts'
import { type SiteIndex, type SiteRecord, rowAt, rowsAt } from '#src/domain/sites/site-row.ts'
import type { Contingent, Strength } from '#src/schema/contingent.ts'
import type { MissionEvent } from '#src/schema/event.ts'

/** Everything documented that differs between two days, for a filter. */
export type Changes = {
  days: ComparedDays
  sites: readonly SiteChange[]
  /** Equipment or goods handed over without the site: the site's status did not change. */
  goods: readonly MissionEvent[]
  contingents: readonly ContingentMove[]
  ceilings: readonly CeilingChange[]
  /** Troops estimated from the UN maps of two different years; null if both days rest on the same maps. */
  estimates: { before: Estimate; after: Estimate; sources: readonly string[] } | null
  events: readonly MissionEvent[]
  /** How many of how many, and what is left: the same whatever status the filter asks for. */
  summary: ChangeSummary
}

type ChangeInputs = {
  index: SiteIndex
  events: readonly MissionEvent[]
  contingents: readonly Contingent[]
  strength: readonly Strength[]
  /** The reader's own day: no date ahead is told that has passed for them. */
  today: Day
}

/**
 * Order of the list, as a day with a digit before it: by the first change that is the site's own, then by
 * that of its province, places of UN maps last.
 */
const orderOf = ({ site, turns }: SiteChange): string => {
  const own = turns.find(({ event }) => event === null || event.site !== null) ?? turns[0]
  return `${site.register === 'un-maps' ? 1 : 0} ${own?.day ?? ''}`
}

/** Whether a site passes the filter on either day, or on either side of a change between them. */
const isShown = (
  index: SiteIndex,
  record: SiteRecord,
  change: SiteChange,
  { from, to }: ComparedDays,
  filter: Filter,
): boolean => {
  const days = new Set([from, to, ...change.turns.flatMap(({ day }) => [addDays(day, -1), day])])
  const chosen = new Set(filter.contributors)
  return [...days].some((day) => filterRows([rowAt(index, record, day, chosen)], filter).length > 0)
}

const estimatesOf = (index: SiteIndex, { from, to }: ComparedDays, filter: Filter): Changes['estimates'] => {
  const [before, after] = [totalEstimate(index, from, filter), totalEstimate(index, to, filter)]
  if (!before || !after || before.year === after.year) return null
  return { before, after, sources: index.maps.sources }
}

const isWithin = (event: MissionEvent, from: Day, to: Day): boolean => {
  const day = lastDay(event.date)
  return day > from && day <= to
}

/** The changes of a period, narrowed by a filter; see ComparedDays for what belongs to the period. */
export const changesBetween = (
  { index, events, contingents, strength, today }: ChangeInputs,
  days: ComparedDays,
  filter: Filter,
): Changes => {
  const { from, to } = days
  const changesIn = (narrowing: Filter) =>
    index.records.flatMap((record) => {
      const change = siteChange(record.history, from, to)
      return change && isShown(index, record, change, days, narrowing) ? [change] : []
    })
  const sites = changesIn(filter)
  const ofAnyStatus = filter.statuses.length === 0 ? sites : changesIn({ ...filter, statuses: [] })
  const rows = rowsAt(index, to, new Set(filter.contributors))
  const changed = new Set(sites.map(({ site }) => site.id))
  const shown = new Set(filterRows(rows, filter))
  const shownOrChanged = rows.filter((row) => shown.has(row) || changed.has(row.site.id))
  const within = filterEvents(events, filter, rows, shownOrChanged)
    .filter((event) => isWithin(event, from, to))
    .toSorted((a, b) => compareDates(a.date, b.date))
  const provinces = new Map(index.records.map(({ site }) => [site.id, site.province]))
  return {
    days,
    sites: sites.toSorted((a, b) => compareDays(orderOf(a), orderOf(b))),
    goods: within.filter(
      (event) => hasRole(event, 'handover') && event.status === 'happened' && event.effect === null,
    ),
    contingents: contingentMoves(
      contingents,
      within,
      filter,
      (site) => provinces.get(site) ?? undefined,
      days,
    ),
    ceilings: ceilingChanges(strength, days),
    estimates: estimatesOf(index, days, filter),
    events: within,
    summary: summaryOf(index, events, ofAnyStatus, days, filter, today),
  }
}

/** Whether nothing at all is documented as different. */
export const isUnchanged = ({ sites, goods, contingents, ceilings, estimates, events }: Changes): boolean =>
  [sites, goods, contingents, ceilings, events].every((list) => list.length === 0) && estimates === null
