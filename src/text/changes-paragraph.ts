import { type Changes, isUnchanged } from '#src/domain/changes/changes.ts'
import { isPart } from '#src/domain/strength/contingent-moves.ts'
import { isNewlyLeft } from '#src/domain/changes/change-summary.ts'
import { yearOf } from '#src/domain/dates/dates.ts'
import {
  type SiteChange,
  type SiteOutcome,
  type Turn,
  changeDiffers,
  siteOutcomes,
} from '#src/domain/changes/site-changes.ts'
import { hasRole } from '#src/domain/events/event-role.ts'
import type { MissionEvent } from '#src/schema/event.ts'
import { statuses } from '#src/schema/statuses.ts'
import type { ChangeSentences, ChangeScope, Detail } from './change-sentences.ts'
import { groupByContributor, groupByEnd, groupBySeries } from './change-groups.ts'
import { fillText } from './fill.ts'

/** As many words as can be read out without anybody losing the thread. */
const longest = 250

/** From every day down to mere numbers: the first that makes the paragraph short enough is taken. */
const details: readonly Omit<Detail, 'year'>[] = [
  { sites: 'days', titles: 2, isBrief: false, otherDates: true },
  { sites: 'days', titles: 1, isBrief: false, otherDates: true },
  { sites: 'days', titles: 1, isBrief: true, otherDates: true },
  { sites: 'days', titles: 0, isBrief: true, otherDates: true },
  { sites: 'days', titles: 0, isBrief: true, otherDates: false },
  { sites: 'years', titles: 0, isBrief: true, otherDates: false },
  { sites: 'counts', titles: 0, isBrief: true, otherDates: false },
]

/** Outcomes but that a site was left, which is told first; a province's end comes before that of sites. */
const othersTold = [
  'ceased' as const,
  ...siteOutcomes.filter((outcome) => outcome !== 'ceased' && outcome !== 'left'),
]

/** A turn that came with the whole province, told once for all its sites. */
const isOfProvince = ({ event, status }: Turn): boolean =>
  event !== null && event.site === null && statuses[status].outcome === 'ceased'

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

const told = (changes: Changes, briefing: ChangeSentences, scope: ChangeScope, detail: Detail): string => {
  const { days, goods, contingents, ceilings, estimates, events } = changes
  // Places known from UN maps only have no steps of their own.
  const sites = changes.sites.filter(({ site }) => site.register === 'drawdown')
  const opening = briefing.opening(days, scope)
  const ending = (outcome: SiteOutcome) =>
    sites.filter((change) => change.outcome === outcome).map(withoutProvince)
  const ofProvinces = provinceEvents(sites).map((event) => {
    const touched = sites.filter(({ turns }) => turns.some((turn) => turn.event === event))
    return {
      event,
      sites: touched.length,
      remaining: touched.filter(({ turns }) => turns.at(-1)?.event === event),
      to: days.to,
    }
  })
  const moves = contingents.filter((move) => !isPart(move, contingents))
  const movesOf = (direction: 'came' | 'left') =>
    some(groupByContributor(moves.filter((move) => move.direction === direction)), (groups) =>
      briefing.moves(direction, groups, days.to, scope.contributorName, detail),
    )
  const happened = (role: 'suspension' | 'redeployment') =>
    events.filter((event) => hasRole(event, role) && event.status === 'happened' && event.effect === null)
  const listed = {
    missed: events.filter(({ status }) => status === 'missed'),
    suspended: happened('suspension'),
    redeployed: happened('redeployment'),
  }
  const titled = Object.values(listed).flatMap((list) => list.slice(0, detail.titles))
  const ofSites = sites.flatMap(({ turns }) => turns.flatMap(({ event }) => event ?? []))
  const ofMoves = moves.flatMap((move) => move.events)
  const mentioned = new Set([...titled, ...ofSites, ...ofMoves, ...(detail.sites === 'days' ? goods : [])])
  const left = ending('left')
  const differing = sites.filter(changeDiffers)
  const changed = new Set(ofSites)
  return [
    briefing.left(opening, groupByEnd(left.filter(isNewlyLeft)), detail),
    ...some(groupByEnd(left.filter((change) => !isNewlyLeft(change))), (groups) =>
      briefing.handedOn(groups, detail),
    ),
    ...ofProvinces.map((one) => briefing.provinceCeased(one, detail)),
    ...othersTold.flatMap((outcome) =>
      some(
        ending(outcome).filter(({ turns }) => turns.length > 0),
        (list) => briefing[outcome](list, detail),
      ),
    ),
    ...(detail.sites === 'days' ? some(goods, (list) => briefing.goods(list, detail)) : []),
    ...movesOf('left'),
    ...movesOf('came'),
    ...some(groupBySeries(ceilings), (list) => briefing.ceilings(list, detail)),
    ...(estimates && detail.titles > 0 ? [briefing.estimates(estimates)] : []),
    ...(['missed', 'suspended', 'redeployed'] as const).flatMap((kind) =>
      detail.titles > 0
        ? some(listed[kind].slice(0, detail.titles), (list) => briefing.events(kind, list, detail))
        : [],
    ),
    briefing.untold({
      steps: detail.sites !== 'days' && sites.length > 0,
      estimates: estimates !== null && detail.titles === 0,
      events: events.filter((event) => !mentioned.has(event)).length,
    }),
    briefing.differ(
      { differing: differing.length, all: sites.length },
      [...mentioned].filter((event) => event.conflicts !== null && !changed.has(event)).length,
      detail.otherDates
        ? sites.filter(({ turns }) => turns.some(({ event }) => event?.otherDates !== undefined))
        : [],
      detail,
    ),
  ]
    .filter(Boolean)
    .join(' ')
}

const wordCount = (text: string): number => text.split(/\s+/u).length

/**
 * What changed, as one paragraph for a briefing, sentence by sentence from the data: nothing is said that no
 * record says, what sources bound or estimate is called so, and that they differ is said once at the end.
 * What repeats is told as a group. It is told as finely as 250 words allow; what is left out is counted. A
 * kind of change that did not occur is not mentioned, but for sites left, which are what is asked for first.
 */
export const changesParagraph = (changes: Changes, briefing: ChangeSentences, scope: ChangeScope): string => {
  const { days } = changes
  const forms = briefing.forms(scope.mission)
  if (isUnchanged(changes)) return fillText(briefing.nothing(briefing.opening(days, scope)), forms)
  const year = yearOf(days.from) === yearOf(days.to) ? yearOf(days.to) : null
  const texts = details.map(
    (detail) => () => fillText(told(changes, briefing, scope, { ...detail, year }), forms),
  )
  return texts.reduce((kept, next) => (kept !== '' && wordCount(kept) <= longest ? kept : next()), '')
}

/** The documents that the paragraph rests on, each once, in the order in which they are first needed. */
export const sourcesOfChanges = ({
  sites,
  goods,
  contingents,
  ceilings,
  estimates,
  events,
  summary,
}: Changes) => [
  ...new Set([
    ...sites.flatMap(({ turns }) => turns.flatMap(({ sources }) => sources)),
    ...goods.flatMap(({ sources }) => sources),
    ...contingents.flatMap(({ sources }) => sources),
    ...ceilings.flatMap(({ before, after }) => [...after.sources, ...before.sources]),
    ...(estimates?.sources ?? []),
    ...events.flatMap(({ sources }) => sources),
    ...(summary.next?.event.sources ?? []),
  ]),
]

/** Those of the three sentences: what was left, what else happened to sites, and the next date. */
export const sourcesOfShort = ({ sites, summary }: Changes) => [
  ...new Set([
    ...sites
      .filter(({ site }) => site.register === 'drawdown')
      .flatMap(({ turns }) => turns.flatMap(({ sources }) => sources)),
    ...(summary.next?.event.sources ?? []),
  ]),
]
