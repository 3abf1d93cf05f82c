import { groupBy } from '#src/domain/names/group-by.ts'
import { type Day, yearOf } from '#src/domain/dates/dates.ts'
import { type Estimate, contingentsOn, deploymentAt, estimateOf, lastMapYear } from './estimate.ts'
import { type SiteHistory, buildHistory } from './history.ts'
import { hadComeBy, isReportedAt, kindsOnMap } from './kinds.ts'
import type { MapReadings } from './map-readings.ts'
import { type RowBreaks, intervalOf, rowBreaks } from './row-intervals.ts'
import { isDocumented } from './status-rules.ts'
import { type SiteStatus, statusAt } from './status.ts'
import type { Contingent, Deployment } from '#src/schema/contingent.ts'
import type { MissionEvent } from '#src/schema/event.ts'
import type { UnitKind } from '#src/schema/parts.ts'
import type { Site } from '#src/schema/site.ts'
import { statuses } from '#src/schema/statuses.ts'

/** Everything about one site that does not depend on the date. */
export type SiteRecord = {
  site: Site
  history: SiteHistory
  deployments: readonly Deployment[]
  contingents: readonly Contingent[]
  /** When its row may be another one. */
  breaks: RowBreaks
}

/** All sites, ready to be read at any date. */
export type SiteIndex = {
  records: readonly SiteRecord[]
  lastMapYear: number | null
  /** Whose maps they are, and what their readings rest on. */
  maps: MapReadings
}

/** One site at one date: the row that map, list, filters and key figures all draw from. */
export type SiteRow = {
  site: Site
  history: SiteHistory
  status: SiteStatus
  /** The row of the UN maps that stands for the date; undefined if there is none. */
  deployment: Deployment | undefined
  /** Whose contingents are at the site or, for one that was left, were there. */
  contributors: readonly string[]
  /** Kinds of unit at the site or, for one that is no longer open, of its last maps and reports. */
  kinds: readonly UnitKind[]
  /** Contingents documented at the site on the date, from maps or reports. */
  contingents: readonly Contingent[]
  /** Estimated troops of an open or ceased site, or of one on the maps; null: no data. */
  estimate: Estimate | null
}

/** Joins the files once, so that reading a date is cheap. Leaves unknown sites to the data check. */
export const buildSiteIndex = (
  sites: readonly Site[],
  events: readonly MissionEvent[],
  deployments: readonly Deployment[],
  contingents: readonly Contingent[],
  /** None of a mission whose maps nobody read. */
  maps: MapReadings = { missions: [], sources: [] },
): SiteIndex => {
  const deploymentsOf = groupBy(deployments, (row) => row.site)
  const contingentsOf = groupBy(contingents, (contingent) => contingent.site)
  const effective = events.filter((event) => event.site !== null || event.effect !== null)
  const eventsOfSite = groupBy(effective, (event) => event.site)
  const eventsOfProvince = groupBy(
    effective.filter((event) => event.site === null),
    (event) => event.province,
  )
  const lastYear = lastMapYear(deployments)
  const records = sites.map((site) => {
    const own = deploymentsOf.get(site.id) ?? []
    const units = contingentsOf.get(site.id) ?? []
    const touching = [
      ...(eventsOfSite.get(site.id) ?? []),
      ...((site.province === null ? null : eventsOfProvince.get(site.province)) ?? []),
    ]
    const history = buildHistory(site, touching, own, lastYear, maps.sources)
    return {
      site,
      history,
      deployments: own,
      contingents: units,
      breaks: rowBreaks(history, units),
    }
  })
  return { records, lastMapYear: lastYear, maps }
}

const noContributors: ReadonlySet<string> = new Set()

/**
 * Kinds of unit at a site. One that is no longer open keeps those of its last maps and reports, as it keeps
 * its contributors: a reader who looks for engineering camps means those that were handed over too.
 */
const kindsAt = (
  record: SiteRecord,
  status: SiteStatus,
  deployment: Deployment | undefined,
  day: Day,
): readonly UnitKind[] => {
  if (!isDocumented(status.name)) return []
  const isOpen = statuses[status.name].open
  const year = yearOf(day)
  const last = isOpen ? null : lastMapYear(record.deployments.filter((row) => row.year <= year))
  const rows = isOpen ? [deployment] : record.deployments.filter((row) => row.year === last)
  const units = record.contingents.filter((contingent) =>
    isOpen ? isReportedAt(contingent, day, status.name) : hadComeBy(contingent, day),
  )
  return [
    ...new Set([
      ...rows.flatMap((row) => (row ? kindsOnMap(row) : [])),
      ...units.flatMap(({ kind }) => (kind ? [kind] : [])),
    ]),
  ]
}

const readRow = (
  record: SiteRecord,
  day: Day,
  { lastMapYear: lastYear, maps }: SiteIndex,
  chosen: ReadonlySet<string>,
): SiteRow => {
  const status = statusAt(record.history, day)
  const deployment =
    statuses[status.name].estimated && lastYear !== null
      ? deploymentAt(record.deployments, day, lastYear, maps)
      : undefined
  const mapped = deployment ? contingentsOn(record.contingents, deployment) : []
  const reported = record.contingents.filter((contingent) => isReportedAt(contingent, day, status.name))
  const contingents = [...mapped, ...reported]
  const contributors = new Set<string>(isDocumented(status.name) ? record.site.contributors : [])
  for (const { contributor } of contingents) if (contributor) contributors.add(contributor)
  return {
    site: record.site,
    history: record.history,
    status,
    deployment,
    contributors: [...contributors].toSorted(),
    kinds: kindsAt(record, status, deployment, day),
    contingents,
    estimate: estimateOf(deployment, record.contingents, chosen, day),
  }
}

type KeptRow = { interval: number; chosen: string; row: SiteRow }

/** The last two rows read of each record: key figures read the last year with maps beside the day. */
const keptRows = new WeakMap<SiteRecord, readonly KeptRow[]>()

const keyOf = (chosen: ReadonlySet<string>): string => [...chosen].join(',')

const keptRow = (
  record: SiteRecord,
  day: Day,
  index: SiteIndex,
  chosen: ReadonlySet<string>,
  key: string,
): SiteRow => {
  const interval = intervalOf(record.breaks, day)
  const kept = keptRows.get(record) ?? []
  const known = kept.find((other) => other.interval === interval && other.chosen === key)
  if (known) return known.row
  const row = readRow(record, day, index, chosen)
  keptRows.set(record, [{ interval, chosen: key, row }, ...kept.slice(0, 1)])
  return row
}

/** The lists last made of an index, for the same reason. */
const keptLists = new WeakMap<SiteIndex, readonly (readonly SiteRow[])[]>()

/** One site at one day; see rowsAt. */
export const rowAt = (
  index: SiteIndex,
  record: SiteRecord,
  day: Day,
  chosen: ReadonlySet<string> = noContributors,
): SiteRow => readRow(record, day, index, chosen)

/**
 * All sites at one day. `chosen` contributors narrow the estimates, not the rows: with China chosen, a site's
 * estimate is that of its Chinese units. A row that did not change since the day asked for before is the same
 * object, and so is the list, so that nothing re-renders without need.
 */
export const rowsAt = (
  index: SiteIndex,
  day: Day,
  chosen: ReadonlySet<string> = noContributors,
): readonly SiteRow[] => {
  const key = keyOf(chosen)
  const rows = index.records.map((record) => keptRow(record, day, index, chosen, key))
  const kept = keptLists.get(index) ?? []
  const same = kept.find((list) => list.every((row, place) => row === rows[place]))
  if (same) return same
  keptLists.set(index, [rows, ...kept.slice(0, 1)])
  return rows
}
