import { type Day, type PartialDate, compareDates, firstDay, lastDay } from '#src/domain/dates/dates.ts'
import type { Deployment } from '#src/schema/contingent.ts'
import type { MissionEvent, ReturnKind } from '#src/schema/event.ts'
import type { DatePrecision, Text } from '#src/schema/parts.ts'
import type { Sighting, Site, SiteStatusName } from '#src/schema/site.ts'
import { statuses } from '#src/schema/statuses.ts'

/** One change of status, from `day` on, brought by an event or seen by a source. */
export type HistoryStep = {
  day: Day
  status: SiteStatusName
  date: PartialDate
  precision: DatePrecision
  recipient: Text | null
  event: MissionEvent | null
  sighting: Sighting | null
  /** What the event calls a return of the mission to the site; null where it says none. */
  returnKind: ReturnKind | null
  sources: readonly string[]
}

/** All that is documented of one site, in order; statusAt reads it. */
export type SiteHistory = {
  site: Site
  /** First day on which the site is documented as there; null where no source says since when. */
  start: Day | null
  steps: readonly HistoryStep[]
  /** Sightings that contradict the events: shown as a disagreement, they change nothing. */
  contradictions: readonly Sighting[]
  /** Events of the site itself that happened, whatever their effect, by date. */
  events: readonly MissionEvent[]
  /** Years in which UN deployment maps show troops, observers or a headquarters here. */
  mapYears: ReadonlySet<number>
  /** The last year with any UN deployment map, of this site or not; null without any map. */
  lastMapYear: number | null
  /** The documents that the readings of the maps rest on. */
  mapSources: readonly string[]
  /** Of a place on maps only: the day on which operations ceased in its whole province, or null. */
  provinceCeased: Day | null
}

type Evidence = { day: Day; event: MissionEvent } | { day: Day; sighting: Sighting }

const rankOf = (status: SiteStatusName): number => statuses[status].rank

const eventStep = (event: MissionEvent, status: SiteStatusName): HistoryStep => ({
  day: lastDay(event.date),
  status,
  date: event.date,
  precision: event.precision,
  recipient: event.recipient,
  event,
  sighting: null,
  returnKind: event.returnKind ?? null,
  sources: event.sources,
})

const sightingStep = (sighting: Sighting): HistoryStep => ({
  day: lastDay(sighting.date),
  status: sighting.status,
  date: sighting.date,
  precision: sighting.precision,
  recipient: sighting.recipient,
  event: null,
  sighting,
  returnKind: null,
  sources: sighting.sources,
})

const concerns = (event: MissionEvent, site: Site): boolean =>
  event.site === null ? event.province !== null && event.province === site.province : event.site === site.id

const findStart = (site: Site, mapYears: ReadonlySet<number>): Day | null => {
  const starts = [
    ...(site.opened ? [lastDay(site.opened.date)] : []),
    ...site.seen.filter((sighting) => sighting.status === 'open').map((sighting) => firstDay(sighting.date)),
    ...(mapYears.size > 0 ? [`${Math.min(...mapYears)}-01-01`] : []),
  ].toSorted()
  return starts[0] ?? null
}

/**
 * The history of one site from its own record, the events and the UN maps. The rules:
 * - an event takes effect on the last day that its date can stand for ("June 2019": on 30 June);
 * - an event with an effect and no site ceases or changes every site of its province that is open on that
 *   day;
 * - what is planned or was missed has no effect;
 * - a sighting moves a site forward (open, ceased, closed, handed over), never back;
 * - a province's event is no step of a place known from UN maps only, which no document places there.
 *   `lastMapYear` is that of all maps (SiteHistory); left out, it is the last year of the deployments given.
 */
export const buildHistory = (
  site: Site,
  events: readonly MissionEvent[],
  deployments: readonly Deployment[],
  lastMapYear: number | null = deployments.length > 0
    ? Math.max(...deployments.map(({ year }) => year))
    : null,
  mapSources: readonly string[] = [],
): SiteHistory => {
  const mapYears = new Set(deployments.map((deployment) => deployment.year))
  const isPlace = site.register === 'un-maps'
  const concerning = events.filter((event) => event.status === 'happened' && concerns(event, site))
  const happened = concerning.filter((event) => !isPlace || event.site !== null)
  const ofProvince = concerning.filter((event) => isPlace && event.site === null && event.effect !== null)
  const evidence: Evidence[] = [
    ...happened.filter((event) => event.effect).map((event) => ({ day: lastDay(event.date), event })),
    ...site.seen.map((sighting) => ({ day: lastDay(sighting.date), sighting })),
  ]
  evidence.sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1))

  const steps: HistoryStep[] = []
  const contradictions: Sighting[] = []
  let now: SiteStatusName = 'open'
  for (const item of evidence) {
    if ('event' in item) {
      const effect = item.event.effect
      if (!effect || (item.event.site === null && !statuses[now].open)) continue
      now = effect
      steps.push(eventStep(item.event, effect))
    } else if (rankOf(item.sighting.status) > rankOf(now)) {
      now = item.sighting.status
      steps.push(sightingStep(item.sighting))
    } else if (rankOf(item.sighting.status) < rankOf(now)) {
      contradictions.push(item.sighting)
    }
  }
  return {
    site,
    start: findStart(site, mapYears),
    steps,
    contradictions,
    events: events.filter((event) => event.site === site.id).toSorted((a, b) => compareDates(a.date, b.date)),
    mapYears,
    lastMapYear,
    mapSources,
    provinceCeased: ofProvince.map(({ date }) => lastDay(date)).toSorted()[0] ?? null,
  }
}
