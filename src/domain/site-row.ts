import { type Day, yearOf } from './dates.ts'
import { type Estimate, contingentsOn, deploymentAt, estimateOf, lastMapYear } from './estimate.ts'
import { type SiteHistory, buildHistory } from './history.ts'
import { hadComeBy, isReportedAt, kindsOnMap } from './kinds.ts'
import { type SiteStatus, statusAt } from './status.ts'
import type { Contingent, Deployment } from '#src/schema/contingent.ts'
import type { MissionEvent } from '#src/schema/event.ts'
import type { UnitKind } from '#src/schema/parts.ts'
import type { Site } from '#src/schema/site.ts'

/** Everything about one site that does not depend on the date. */
export type SiteRecord = {
  site: Site
  history: SiteHistory
  deployments: readonly Deployment[]
  contingents: readonly Contingent[]
}

/** All sites, ready to be read at any date. */
export type SiteIndex = { records: readonly SiteRecord[]; lastMapYear: number | null }

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
  /** Estimated troops while the site is open or its operations have only ceased; null: no data. */
  estimate: Estimate | null
}

const groupBy = <T>(records: readonly T[], key: (record: T) => string | null): ReadonlyMap<string, T[]> => {
  const groups = new Map<string, T[]>()
  for (const record of records) {
    const id = key(record)
    if (id === null) continue
    const group = groups.get(id)
    if (group) group.push(record)
    else groups.set(id, [record])
  }
  return groups
}

/** Joins the files once; reading a date is then cheap. Records that name an unknown site are left to the data check. */
export const buildSiteIndex = (
  sites: readonly Site[],
  events: readonly MissionEvent[],
  deployments: readonly Deployment[],
  contingents: readonly Contingent[],
): SiteIndex => {
  const deploymentsOf = groupBy(deployments, (row) => row.site)
  const contingentsOf = groupBy(contingents, (contingent) => contingent.site)
  const effective = events.filter((event) => event.site !== null || event.effect !== null)
  const eventsOfSite = groupBy(effective, (event) => event.site)
  const eventsOfProvince = groupBy(
    effective.filter((event) => event.site === null),
    (event) => event.province,
  )
  const records = sites.map((site) => {
    const own = deploymentsOf.get(site.id) ?? []
    const touching = [...(eventsOfSite.get(site.id) ?? []), ...(eventsOfProvince.get(site.province) ?? [])]
    return {
      site,
      history: buildHistory(site, touching, own),
      deployments: own,
      contingents: contingentsOf.get(site.id) ?? [],
    }
  })
  return { records, lastMapYear: lastMapYear(deployments) }
}

const noContributors: ReadonlySet<string> = new Set()

const present = new Set(['open', 'operations-ceased'])

/**
 * Kinds of unit at a site. One that is no longer open keeps those of its last maps and reports, as it keeps its contributors: a reader
 * who looks for engineering camps means those that were handed over too.
 */
const kindsAt = (
  record: SiteRecord,
  status: SiteStatus,
  deployment: Deployment | undefined,
  day: Day,
): readonly UnitKind[] => {
  if (status.name === 'not-documented') return []
  const isOpen = status.name === 'open'
  const year = yearOf(day)
  const last = lastMapYear(record.deployments.filter((row) => row.year <= year))
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
  lastYear: number | null,
  chosen: ReadonlySet<string>,
): SiteRow => {
  const status = statusAt(record.history, day)
  const isPresent = present.has(status.name)
  const deployment =
    isPresent && lastYear !== null ? deploymentAt(record.deployments, day, lastYear) : undefined
  const mapped = deployment ? contingentsOn(record.contingents, deployment) : []
  const reported = record.contingents.filter((contingent) => isReportedAt(contingent, day, status.name))
  const contingents = [...mapped, ...reported]
  const contributors = new Set<string>(status.name === 'not-documented' ? [] : record.site.contributors)
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

/** One site at one day; see rowsAt. */
export const rowAt = (
  index: SiteIndex,
  record: SiteRecord,
  day: Day,
  chosen: ReadonlySet<string> = noContributors,
): SiteRow => readRow(record, day, index.lastMapYear, chosen)

/**
 * All sites at one day. `chosen` contributors narrow the estimates, not the rows: with China chosen, a site's estimate
 * is that of the Chinese units at it.
 */
export const rowsAt = (
  index: SiteIndex,
  day: Day,
  chosen: ReadonlySet<string> = noContributors,
): readonly SiteRow[] => index.records.map((record) => readRow(record, day, index.lastMapYear, chosen))
