import { type Changes, isUnchanged } from '#src/domain/changes.ts'
import { isPart } from '#src/domain/contingent-moves.ts'
import { yearOf } from '#src/domain/dates.ts'
import type { SiteChange, SiteOutcome, Turn } from '#src/domain/site-changes.ts'
import type { MissionEvent } from '#src/schema/event.ts'
import type { Briefing, BriefingScope } from './briefing-type.ts'

/** A turn that came with the whole province, told once for all its sites. */
const isOfProvince = ({ event, status }: Turn): boolean =>
  event !== null && event.site === null && status === 'operations-ceased'

const withoutProvince = (change: SiteChange): SiteChange => ({
  ...change,
  turns: change.turns.filter((turn) => !isOfProvince(turn)),
})

const provinceEvents = (sites: readonly SiteChange[]): readonly MissionEvent[] => {
  const events = sites.flatMap(({ turns }) =>
    turns.flatMap((turn) => (turn.event && isOfProvince(turn) ? [turn.event] : [])),
  )
  return [...new Set(events)]
}

const some = <T>(list: readonly T[], tell: (list: readonly T[]) => string): string[] =>
  list.length > 0 ? [tell(list)] : []

/**
 * What changed, as one paragraph for a briefing, sentence by sentence from the data: nothing is said that no record says, and
 * what sources dispute, bound or estimate is called so. A kind of change that did not occur is not mentioned, but for sites
 * left, which are what is asked for first.
 */
export const changesParagraph = (changes: Changes, briefing: Briefing, scope: BriefingScope): string => {
  const { days, sites, goods, contingents, ceilings, estimates, events } = changes
  const opening = briefing.opening(days, scope)
  if (isUnchanged(changes)) return briefing.nothing(opening)
  const year = yearOf(days.from) === yearOf(days.to) ? yearOf(days.to) : null
  const ending = (outcome: SiteOutcome) =>
    sites.filter((change) => change.outcome === outcome).map(withoutProvince)
  const ofProvinces = provinceEvents(sites).map((event) => {
    const touched = sites.filter(({ turns }) => turns.some((turn) => turn.event === event))
    return {
      event,
      sites: touched,
      remaining: touched.filter(({ turns }) => turns.at(-1)?.event === event),
      to: days.to,
    }
  })
  const movesOf = (direction: 'came' | 'left') =>
    some(
      contingents.filter((move) => move.direction === direction && !isPart(move, contingents)),
      (moves) => briefing.moves(direction, moves, days.to, scope.contributorName, year),
    )
  const happened = (type: MissionEvent['type']) =>
    events.filter((event) => event.type === type && event.status === 'happened' && event.effect === null)
  return [
    briefing.left(opening, ending('left'), year),
    ...ofProvinces.map((told) => briefing.provinceCeased(told, year)),
    ...some(
      ending('ceased').filter(({ turns }) => turns.length > 0),
      (list) => briefing.ceased(list, year),
    ),
    ...some(ending('returned'), (list) => briefing.returned(list, year)),
    ...some(ending('lost'), (list) => briefing.lost(list, year)),
    ...some(ending('opened'), (list) => briefing.opened(list, year)),
    ...some(goods, (list) => briefing.goods(list, year)),
    ...movesOf('left'),
    ...movesOf('came'),
    ...some(ceilings, (list) => briefing.ceilings(list, year)),
    ...(estimates ? [briefing.estimates(estimates)] : []),
    ...some(
      events.filter(({ status }) => status === 'missed'),
      (list) => briefing.missed(list, year),
    ),
    ...some(happened('suspension'), (list) => briefing.suspended(list, year)),
    ...some(happened('redeployment'), (list) => briefing.redeployed(list, year)),
  ].join(' ')
}

/** The documents that the paragraph rests on, each once, in the order in which they are first needed. */
export const sourcesOfChanges = ({ sites, goods, contingents, ceilings, estimates, events }: Changes) => [
  ...new Set([
    ...sites.flatMap(({ turns }) => turns.flatMap(({ sources }) => sources)),
    ...goods.flatMap(({ sources }) => sources),
    ...contingents.flatMap(({ sources }) => sources),
    ...ceilings.flatMap(({ before, after }) => [...after.sources, ...before.sources]),
    ...(estimates ? ['geo-pko-2-3', 'geo-pko-article'] : []),
    ...events.flatMap(({ sources }) => sources),
  ]),
]
