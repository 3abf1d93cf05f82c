import { firstDay, lastDay } from '#src/domain/dates/dates.ts'
import { isLeft } from '#src/domain/sites/status-rules.ts'
import type { MissionEvent } from '#src/schema/event.ts'
import type { Headcount } from '#src/schema/headcount.ts'
import type { Mission } from '#src/schema/mission.ts'
import type { Site } from '#src/schema/site.ts'
import type { Source } from '#src/schema/source.ts'
import { type Finding, unless } from './finding.ts'
import { type AreaOutlines, isInOrBeside } from './place-rules.ts'

// What is allowed and often right, and has been a slip before: said by check-data, never a reason to refuse
// data.

/**
 * A site was left before the day that had been announced for it: brought forward, or a slip in one of the two
 * dates.
 */
const leftBeforePlan = ({ effect, planned, date }: MissionEvent): Finding[] =>
  effect === null || !isLeft(effect) || planned === null
    ? []
    : unless(
        lastDay(date) >= firstDay(planned),
        'date',
        `a date not before "planned" (${planned}), unless it was left early`,
        date,
      )

/** What changed the status of a site rests on one report of the press alone. */
const onePressSource = (
  { effect, sources }: MissionEvent,
  kindOf: ReadonlyMap<string, Source['kind']>,
): Finding[] =>
  unless(
    !(effect !== null && sources.length === 1 && kindOf.get(sources[0] ?? '') === 'press'),
    'sources',
    'a second source, for the only one is of the press',
    sources,
  )

/** Something is said to have happened after the newest fact that the mission's coverage names. */
const afterCoverage = ({ status, date }: MissionEvent, newest: Mission['coverage']['newest']): Finding[] =>
  unless(
    status !== 'happened' || firstDay(date) <= lastDay(newest),
    'date',
    `a date not after "coverage.newest" of mission.json (${newest})`,
    date,
  )

export type EventSurroundings = {
  kindOf: ReadonlyMap<string, Source['kind']>
  /** Null: mission.json cannot be read, which is a problem of its own. */
  newest: Mission['coverage']['newest'] | null
}

export const doubtsOfEvent = (event: MissionEvent, { kindOf, newest }: EventSurroundings): Finding[] => [
  ...leftBeforePlan(event),
  ...onePressSource(event, kindOf),
  ...(newest === null ? [] : afterCoverage(event, newest)),
]

/**
 * A site of the drawdown that is nowhere on the map, or beyond the line around its area, if by less than
 * makes it a problem. Places that are read off maps are coarse by themselves, and their notes say so.
 */
export const doubtsOfSite = (
  { register, position, province }: Site,
  outlines: AreaOutlines | null,
): Finding[] => {
  if (register !== 'drawdown') return []
  if (position === null) return unless(false, 'position', 'a position, if a source gives one', position)
  const outline = province === null ? undefined : outlines?.get(province)
  if (!outline) return []
  const { lat, lon } = position
  return unless(
    isInOrBeside([lon, lat], outline, 0),
    'position',
    `a position inside ${province}, not at its edge`,
    { lat, lon },
  )
}

const mostChange = 0.5

const monthBefore = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`
}

const keyOf = (mission: string, month: string): string => `${mission} ${month}`

/**
 * Totals of a mission that change by more than half from one month to the next, by the id of the later one.
 */
export const jumpsOf = (counts: readonly Headcount[]): ReadonlyMap<string, Finding[]> => {
  const totals = new Map(counts.map(({ mission, month, total }) => [keyOf(mission, month), total]))
  return new Map(
    counts.map(({ id, mission, month, total }) => {
      const before = totals.get(keyOf(mission, monthBefore(month))) ?? null
      const isNear = total === null || before === null || Math.abs(total - before) <= mostChange * before
      const expected = `a total within half of the month before (${before})`
      // From nobody to somebody is how a mission begins.
      return [id, unless(isNear || before === 0, 'total', expected, total)]
    }),
  )
}
