import { type Day, type PartialDate, firstDay, lastDay, yearOf } from '#src/domain/dates/dates.ts'
import type { SiteHistory, HistoryStep } from './history.ts'
import { type ReturnName, returnOf, sinceStep } from './returns.ts'
import type { Site, SiteStatusName } from '#src/schema/site.ts'

/** What a site is at a date, and how far that is known. */
export type SiteStatus = {
  name: SiteStatusName
  /** The step that brought the site there; null while it is open since its start, or not documented. */
  step: HistoryStep | null
  /**
   * The step that the status dates from: `step`, but for a visit the earlier one that ended what the visit
   * did not begin anew. Wherever a date is shown with a status, it is this one's.
   */
  since: HistoryStep | null
  /** The return that `step` is, in its source's words, and to which state; null: it is none. */
  returned: { name: ReturnName; after: SiteStatusName } | null
  /** A change dated to a month or year that holds this date: it may lie before or after it. */
  underway: HistoryStep | null
  /** The newest date so far that documents anything of the site; its status is not known beyond it. */
  knownUntil: PartialDate | null
  /** Of a place on maps only: the newest year so far whose maps show it; null without one. */
  mapYear: number | null
  /** False: the site is taken to have been there before its first step; no source says since when. */
  startKnown: boolean
}

/** The newest year up to a day whose UN maps show the site; null if none does. */
const newestMapYear = ({ mapYears }: SiteHistory, day: Day): number | null => {
  const year = yearOf(day)
  let newest: number | null = null
  for (const other of mapYears) if (other <= year && (newest === null || other > newest)) newest = other
  return newest
}

const knownUntil = (history: SiteHistory, day: Day): string | null => {
  const dates: string[] = []
  const { opened, seen } = history.site
  if (opened && lastDay(opened.date) <= day) dates.push(opened.date)
  for (const sighting of seen) if (lastDay(sighting.date) <= day) dates.push(sighting.date)
  for (const event of history.events)
    if (event.status === 'happened' && lastDay(event.date) <= day) dates.push(event.date)
  for (const step of history.steps) if (step.day <= day) dates.push(step.date)
  const mapYear = newestMapYear(history, day)
  if (mapYear !== null) dates.push(String(mapYear))
  if (dates.length === 0) return null
  return dates.reduce((a, b) => (firstDay(b) > firstDay(a) ? b : a))
}

/**
 * The status of a place on maps only: on the maps of the day's year, until operations cease in its province;
 * last seen after that, and where its last maps are the last of all; else not documented.
 */
const placeStatus = (history: SiteHistory, day: Day): SiteStatusName => {
  const newest = newestMapYear(history, day)
  if (newest === null) return 'not-documented'
  const { provinceCeased, lastMapYear } = history
  if (newest === yearOf(day)) {
    const hasCeased = provinceCeased !== null && provinceCeased <= day && yearOf(provinceCeased) === newest
    return hasCeased ? 'last-on-map' : 'on-map'
  }
  return newest === lastMapYear ? 'last-on-map' : 'not-documented'
}

const baseStatus = (history: SiteHistory, day: Day): { name: SiteStatusName; startKnown: boolean } => {
  const { site, start, steps } = history
  if (site.register === 'un-maps') return { name: placeStatus(history, day), startKnown: true }
  if (start !== null) return { name: start <= day ? 'open' : 'not-documented', startKnown: true }
  const first = steps[0]
  // A site first heard of when it closes was there before; one first heard of when it opens was not.
  if (first && first.status !== 'open') return { name: 'open', startKnown: false }
  return { name: 'not-documented', startKnown: false }
}

/**
 * Status of a site at the end of a day, derived from what is documented up to it. A place known only from UN
 * maps is never open: it is on the maps of a year, or was last seen on them (placeStatus). A site without any
 * step keeps its last documented state; `knownUntil` says until when.
 */
export const statusAt = (history: SiteHistory, day: Day): SiteStatus => {
  const base = baseStatus(history, day)
  const past = history.steps.filter((step) => step.day <= day)
  const step = past.at(-1) ?? null
  const before = past.at(-2)?.status ?? base.name
  const returned = step && returnOf(before, step)
  return {
    name: step ? step.status : base.name,
    step,
    since: step && sinceStep(past, returned),
    returned: returned && { name: returned, after: before },
    underway: history.steps.find((next) => firstDay(next.date) <= day && day < next.day) ?? null,
    knownUntil: knownUntil(history, day),
    mapYear: history.site.register === 'un-maps' ? newestMapYear(history, day) : null,
    startKnown: base.startKnown,
  }
}

/** Whether the mission is back for longer than a visit: what the triangle over a mark says. */
export const isPresentAgain = ({ returned }: SiteStatus): boolean =>
  returned?.name === 'reopening' || returned?.name === 'temporary-presence'

/** The documents behind a status and its date; without a step those of the site itself. */
export const statusSources = (
  { step, since }: Pick<SiteStatus, 'step' | 'since'>,
  site: Site,
): readonly string[] => (step ? [...new Set([...(since?.sources ?? []), ...step.sources])] : site.sources)

/** Whether sources disagree about a site: on the step shown, or by a contradicting sighting. */
export const sourcesDiffer = (history: SiteHistory, status: SiteStatus): boolean =>
  history.contradictions.length > 0 ||
  [status.step, status.since].some((step) => Boolean(step?.event?.conflicts))
