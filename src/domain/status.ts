import { type Day, firstDay, lastDay, yearOf } from './dates.ts'
import type { SiteHistory, Step } from './history.ts'
import { type ReturnName, returnOf, sinceStep } from './returns.ts'
import type { Site, SiteStatusName } from '#src/schema/site.ts'

/** What a site is at a date, and how far that is known. */
export type SiteStatus = {
  name: SiteStatusName
  /** The step that brought the site there; null while it is open since its start, or not documented. */
  step: Step | null
  /**
   * The step that the status dates from: `step`, but for a visit the earlier one that ended what the visit did not begin anew.
   * Wherever a date is shown with a status, it is this one's.
   */
  since: Step | null
  /** That `step` is a return of the mission, in its source's words, and to a site in which state; null: it is none. */
  returned: { name: ReturnName; after: SiteStatusName } | null
  /** A change dated to a month or year that this date falls in: which side of it the date lies on is not known. */
  underway: Step | null
  /** The newest date up to this one on which anything about the site is documented. The status is not known beyond it. */
  knownUntil: string | null
  /** False: the site is taken to have been there before its first documented step; no source says since when. */
  startKnown: boolean
}

const knownUntil = (history: SiteHistory, day: Day): string | null => {
  const dates: string[] = []
  const { opened, seen } = history.site
  if (opened && lastDay(opened.date) <= day) dates.push(opened.date)
  for (const sighting of seen) if (lastDay(sighting.date) <= day) dates.push(sighting.date)
  for (const event of history.events)
    if (event.status === 'happened' && lastDay(event.date) <= day) dates.push(event.date)
  for (const step of history.steps) if (step.day <= day) dates.push(step.date)
  const year = yearOf(day)
  let mapYear = -1
  for (const other of history.mapYears) if (other <= year && other > mapYear) mapYear = other
  if (mapYear >= 0) dates.push(String(mapYear))
  if (dates.length === 0) return null
  return dates.reduce((a, b) => (firstDay(b) > firstDay(a) ? b : a))
}

const baseStatus = (history: SiteHistory, day: Day): { name: SiteStatusName; startKnown: boolean } => {
  const { site, start, steps, mapYears } = history
  if (site.register === 'un-maps')
    return { name: mapYears.has(yearOf(day)) ? 'open' : 'not-documented', startKnown: true }
  if (start !== null) return { name: start <= day ? 'open' : 'not-documented', startKnown: true }
  const first = steps[0]
  // A site that is first heard of when it closes was there before; a site that is first heard of when it opens was not.
  if (first && first.status !== 'open') return { name: 'open', startKnown: false }
  return { name: 'not-documented', startKnown: false }
}

/**
 * Status of a site at the end of a day, derived from what is documented up to it.
 * A place known only from UN maps is open in the years whose maps show it (and ceased with its province), and not
 * documented in all others. A site without any step keeps its last documented state; `knownUntil` says until when.
 */
export const statusAt = (history: SiteHistory, day: Day): SiteStatus => {
  const base = baseStatus(history, day)
  const past = history.steps.filter((step) => step.day <= day)
  const last = past.at(-1) ?? null
  const mapOnly = history.site.register === 'un-maps'
  const step =
    mapOnly && (base.name === 'not-documented' || (last && yearOf(last.day) !== yearOf(day))) ? null : last
  const before = past.at(-2)?.status ?? base.name
  const returned = step && returnOf(before, step)
  return {
    name: step ? step.status : base.name,
    step,
    since: step && sinceStep(past, returned),
    returned: returned && { name: returned, after: before },
    underway: history.steps.find((next) => firstDay(next.date) <= day && day < next.day) ?? null,
    knownUntil: knownUntil(history, day),
    startKnown: base.startKnown,
  }
}

/** Whether the mission is back for longer than a visit: what the triangle over a mark says. */
export const isPresentAgain = ({ returned }: SiteStatus): boolean =>
  returned?.name === 'reopening' || returned?.name === 'temporary-presence'

/** The documents that a status and its date rest on; those of the site itself where no step brought it there. */
export const statusSources = (
  { step, since }: Pick<SiteStatus, 'step' | 'since'>,
  site: Site,
): readonly string[] => (step ? [...new Set([...(since?.sources ?? []), ...step.sources])] : site.sources)

/** Whether sources disagree about this site: on the step shown, or by a sighting that contradicts the events. */
export const sourcesDiffer = (history: SiteHistory, status: SiteStatus): boolean =>
  history.contradictions.length > 0 ||
  [status.step, status.since].some((step) => Boolean(step?.event?.conflicts))
