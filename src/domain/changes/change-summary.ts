import type { ComparedDays } from './compared-days.ts'
import { type Filter, filterRows } from '#src/domain/view/filters.ts'
import type { Day } from '#src/domain/dates/dates.ts'
import { nextForSites } from '#src/domain/plans/next-date.ts'
import { type SiteChange, changeDiffers } from './site-changes.ts'
import { type SiteIndex, rowAt } from '#src/domain/sites/site-row.ts'
import { type SiteTally, tallyOf } from '#src/domain/sites/site-tally.ts'
import { isLeft } from '#src/domain/sites/status-rules.ts'
import type { MissionEvent } from '#src/schema/event.ts'
import { siteStatusNames } from '#src/schema/names.ts'
import type { Text } from '#src/schema/parts.ts'
import { mainLanguage } from '#src/schema/languages.ts'

/** A site closed or handed over within the period that was neither before it. */
export type LeftSite = {
  change: SiteChange
  /** Who received it; null where no source says. */
  recipient: Text | null
  /** Its date is a month or year that may lie before the period. */
  mayPrecede: boolean
}

/** What three sentences on a period are made of: how many of how many, to whom, what is left and by when. */
export type ChangeSummary = {
  /** The sites of the drawdown in this filter, whatever their status: the same number at every date. */
  total: number
  left: readonly LeftSite[]
  /** Of those left, on how many sources differ. */
  differing: number
  /** At the end of the period. */
  tally: SiteTally
  next: ReturnType<typeof nextForSites>
}

/** Whether a site was closed or handed over within the period, and not before. */
export const isNewlyLeft = ({ before, after }: SiteChange): boolean => isLeft(after) && !isLeft(before)

const leftSite = (change: SiteChange): LeftSite => ({
  change,
  recipient:
    change.turns.findLast(({ status, recipient }) => isLeft(status) && recipient !== null)?.recipient ?? null,
  mayPrecede: change.turns.some(({ mayPrecede }) => mayPrecede),
})

const isSame = (one: Text) => (other: Text) => other[mainLanguage] === one[mainLanguage]

/** Groups recipients by how many of the sites each received, the largest number first. */
export const countRecipients = (
  left: readonly LeftSite[],
): readonly { count: number; recipients: readonly Text[] }[] => {
  const known = left.flatMap(({ recipient }) => recipient ?? [])
  const unique = known.filter((one, index) => known.findIndex(isSame(one)) === index)
  const countOf = (one: Text) => known.filter(isSame(one)).length
  return [...new Set(unique.map(countOf))]
    .toSorted((a, b) => b - a)
    .map((count) => ({ count, recipients: unique.filter((recipient) => countOf(recipient) === count) }))
}

/**
 * The summary of a period. `changes` are those of the filter; a status chosen in it narrows neither the sites
 * nor what was left of them: "n of N" would then be a share of something that changes with the date.
 */
export const summaryOf = (
  index: SiteIndex,
  events: readonly MissionEvent[],
  changes: readonly SiteChange[],
  { to }: ComparedDays,
  filter: Filter,
  today: Day,
): ChangeSummary => {
  const whole = { ...filter, statuses: siteStatusNames }
  const chosen = new Set(filter.contributors)
  const changed = new Map(changes.map((change) => [change.site.id, change]))
  const rows = index.records
    .filter(({ site }) => site.register === 'drawdown')
    .map((record) => rowAt(index, record, to, chosen))
    .filter((row) => changed.has(row.site.id) || filterRows([row], whole).length > 0)
  const left = rows.flatMap(({ site }) => {
    const change = changed.get(site.id)
    return change && isNewlyLeft(change) ? [leftSite(change)] : []
  })
  const closed = new Set(rows.filter(({ status }) => isLeft(status.name)).map(({ site }) => site.id))
  return {
    total: rows.length,
    left,
    differing: left.filter(({ change }) => changeDiffers(change)).length,
    tally: tallyOf(rows),
    next: nextForSites(events, filter, { day: to, today }, (site) => closed.has(site)),
  }
}
