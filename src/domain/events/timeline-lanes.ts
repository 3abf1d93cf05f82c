import { type Day, compareDays } from '#src/domain/dates/dates.ts'
import type { SiteHistory } from '#src/domain/sites/history.ts'
import { firstLeft } from './leaving.ts'
import { type Segment, provincePresence, segmentsOf } from '#src/domain/sites/presence.ts'
import type { MissionEvent } from '#src/schema/event.ts'

/**
 * One line of the chart: the mission, a province with its sites, a site, or a province's events without one.
 * `id` is the site's id, the province's code, `mission`, or `province` for the rest of one province.
 */
export type Lane = {
  kind: 'mission' | 'province' | 'rest' | 'site'
  id: string
  /** Of a site; null for the other kinds. */
  history: SiteHistory | null
  segments: readonly Segment[]
  events: readonly MissionEvent[]
}

const isEmpty = (lane: Lane): boolean => lane.segments.length === 0 && lane.events.length === 0

/** Sorts last whatever has no day. */
const never: Day = '9999-12-31'

const endOf = (lane: Lane): Day => lane.segments.at(-1)?.to ?? ''

/** Orders provinces: those with the mission, the busiest on top, then those left, the last one first. */
const byEnd = (a: Lane, b: Lane): number =>
  compareDays(endOf(b), endOf(a)) || b.events.length - a.events.length

const provinceLanes = (
  events: readonly MissionEvent[],
  histories: readonly SiteHistory[],
  recordEnd: Day,
): readonly Lane[] => {
  const steps = histories
    .filter((history) => history.steps.length > 0)
    .flatMap((history) => history.site.province ?? [])
  const codes = new Set([...steps, ...events.flatMap((event) => event.province ?? [])])
  return [...codes]
    .map((code): Lane => {
      const own = histories.filter((history) => history.site.province === code)
      return {
        kind: 'province',
        id: code,
        history: null,
        segments: provincePresence(own, recordEnd),
        events: events.filter((event) => event.province === code),
      }
    })
    .toSorted(byEnd)
}

const leftOrNever = (history: SiteHistory): Day => firstLeft(history) ?? never

/** Orders sites by when they were first left, then the others; places on maps only have no lane. */
const siteLanes = (
  events: readonly MissionEvent[],
  histories: readonly SiteHistory[],
  recordEnd: Day,
): readonly Lane[] => {
  const lanes = histories
    .filter((history) => history.site.register === 'drawdown')
    .toSorted((a, b) => compareDays(leftOrNever(a), leftOrNever(b)))
    .map((history): Lane => ({
      kind: 'site',
      id: history.site.id,
      history,
      segments: segmentsOf(history, recordEnd),
      events: events.filter((event) => event.site === history.site.id),
    }))
  const drawn = new Set(lanes.map((lane) => lane.id))
  const rest: Lane = {
    kind: 'rest',
    id: 'province',
    history: null,
    segments: [],
    events: events.filter((event) => event.province !== null && !drawn.has(event.site ?? '')),
  }
  return [rest, ...lanes]
}

/**
 * The lanes of the chart from the top down: the mission's own events, then each province or, with exactly one
 * chosen, each of its sites. Every event is in exactly one lane; empty lanes are left out.
 */
export const buildLanes = (
  events: readonly MissionEvent[],
  histories: readonly SiteHistory[],
  provinces: readonly string[],
  recordEnd: Day,
): readonly Lane[] => {
  const mission: Lane = {
    kind: 'mission',
    id: 'mission',
    history: null,
    segments: [],
    events: events.filter((event) => event.province === null),
  }
  const lanesOf = provinces.length === 1 ? siteLanes : provinceLanes
  return [mission, ...lanesOf(events, histories, recordEnd)].filter((lane) => !isEmpty(lane))
}
