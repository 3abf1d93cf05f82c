import { type Day, type PartialDate, addDays, firstDay, lastDay } from '#src/domain/dates/dates.ts'
import type { SiteHistory, HistoryStep } from '#src/domain/sites/history.ts'
import { type ReturnName, returnOf } from '#src/domain/sites/returns.ts'
import { isDocumented } from '#src/domain/sites/status-rules.ts'
import { statusAt } from '#src/domain/sites/status.ts'
import type { MissionEvent } from '#src/schema/event.ts'
import type { DatePrecision, Text } from '#src/schema/parts.ts'
import type { Sighting, Site, SiteStatusName } from '#src/schema/site.ts'
import { type StatusOutcome, statusOutcomes, statuses } from '#src/schema/statuses.ts'

/** One change of a site's status within the period, with all that must be told of it. */
export type Turn = {
  day: Day
  date: PartialDate
  precision: DatePrecision
  before: SiteStatusName
  status: SiteStatusName
  recipient: Text | null
  conflicts: Text | null
  /** What brought it; null if a source only saw the site so, or first mentions it. */
  event: MissionEvent | null
  sources: readonly string[]
  /** What the source calls a return of the mission; null: the change was none. */
  returned: ReturnName | null
  /** Its date is a month or year that began on or before the first day compared: it may belong before it. */
  mayPrecede: boolean
}

/** How a site's changes of the period end: the groups of the list. */
export type SiteOutcome = StatusOutcome | 'returned'

export type SiteChange = {
  site: Site
  before: SiteStatusName
  after: SiteStatusName
  turns: readonly Turn[]
  outcome: SiteOutcome
  /** Sightings of the period that contradict the events. */
  contradictions: readonly Sighting[]
}

/** Whether sources disagree about what changed at a site. */
export const changeDiffers = ({ turns, contradictions }: SiteChange): boolean =>
  contradictions.length > 0 || turns.some(({ conflicts }) => conflicts !== null)

const outcomeOf = (last: Turn): SiteOutcome => {
  const { outcome } = statuses[last.status]
  return last.returned ? 'returned' : (outcome ?? 'ceased')
}

/** What first documents a site as there, on the day on which its history starts. */
const firstMention = ({
  site,
  start,
  mapYears,
  mapSources,
}: SiteHistory): Omit<Turn, 'before' | 'mayPrecede'> | null => {
  if (start === null) return null
  const common = {
    day: start,
    status: 'open',
    recipient: null,
    conflicts: null,
    event: null,
    returned: null,
  } as const
  if (site.opened && lastDay(site.opened.date) === start) return { ...common, ...site.opened }
  const seen = site.seen.find(({ status, date }) => status === 'open' && firstDay(date) === start)
  if (seen) return { ...common, date: seen.date, precision: seen.precision, sources: seen.sources }
  const year = String(Math.min(...mapYears))
  return { ...common, date: year, precision: 'year', sources: mapSources.slice(0, 1) }
}

const turnOf = (step: HistoryStep, before: SiteStatusName, from: Day): Turn => ({
  day: step.day,
  date: step.date,
  precision: step.precision,
  before,
  status: step.status,
  recipient: step.recipient,
  conflicts: step.event?.conflicts ?? null,
  event: step.event,
  sources: step.sources,
  returned: returnOf(before, step),
  mayPrecede: firstDay(step.date) <= from,
})

/** Whether a step is the site's status on its day; not a province's for a place off that year's maps. */
const counts = (history: SiteHistory, step: HistoryStep): boolean => {
  const { step: then } = statusAt(history, step.day)
  return then === step || then?.day === step.day
}

/**
 * What changed at a site after the end of one day and up to the end of another: every step between, in order,
 * even if the site is in the end as it was. Null if nothing did. That UN maps of one year show a place and
 * those of another do not is no change of the place: the maps are no register.
 */
export const siteChange = (history: SiteHistory, from: Day, to: Day): SiteChange | null => {
  const steps = history.steps.filter((step) => step.day > from && step.day <= to && counts(history, step))
  const mention = history.site.register === 'drawdown' ? firstMention(history) : null
  const turns: Turn[] = []
  let now = statusAt(history, from).name
  if (mention && mention.day > from && mention.day <= to && !isDocumented(now)) {
    turns.push({ ...mention, before: now, mayPrecede: firstDay(mention.date) <= from })
    now = 'open'
  }
  for (const step of steps) {
    // A place that only maps show may have no status at the first day and one the day before its step.
    const before = !isDocumented(now) ? statusAt(history, addDays(step.day, -1)).name : now
    if (step.status !== before) turns.push(turnOf(step, before, from))
    now = step.status
  }
  const last = turns.at(-1)
  if (!last) return null
  return {
    site: history.site,
    before: turns[0]?.before ?? last.before,
    after: last.status,
    turns,
    outcome: outcomeOf(last),
    contradictions: history.contradictions.filter(({ date }) => lastDay(date) > from && lastDay(date) <= to),
  }
}

/** Returns come first: they are what a plan does not expect. */
export const siteOutcomes: readonly SiteOutcome[] = ['returned', ...statusOutcomes]

/** Groups the changed sites by how their changes ended, in the order of every list. */
export const byOutcome = (
  sites: readonly SiteChange[],
): readonly { outcome: SiteOutcome; sites: readonly SiteChange[] }[] =>
  siteOutcomes
    .map((outcome) => ({ outcome, sites: sites.filter((change) => change.outcome === outcome) }))
    .filter((group) => group.sites.length > 0)
