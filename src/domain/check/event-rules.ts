import { firstDay, lastDay } from '#src/domain/dates/dates.ts'
import { hasRole } from '#src/domain/events/event-role.ts'
import { isLeft } from '#src/domain/sites/status-rules.ts'
import type { MissionEvent } from '#src/schema/event.ts'
import { type Finding, unless } from './finding.ts'

/** An effect is one of something that happened, and on a site or on the sites of a province. */
const checkEffect = ({ type, effect, status, site, province }: MissionEvent): Finding[] =>
  effect === null
    ? []
    : [
        ...unless(
          !(hasRole({ type }, 'incident') && isLeft(effect)),
          'effect',
          'none by which a site is left, for the event is an incident',
          effect,
        ),
        ...unless(status === 'happened', 'effect', `null, for the event is "${status}"`, effect),
        ...unless(site !== null || province !== null, 'effect', 'null without a site or province', effect),
      ]

/**
 * A plan is announced before the day it is for has passed; without a planned date there is nothing to
 * announce.
 */
const checkAnnounced = ({ announced, planned }: MissionEvent): Finding[] => {
  if (!announced) return []
  if (planned === null) return unless(false, 'announced', 'left out without a planned date', announced.date)
  return unless(
    firstDay(announced.date) <= lastDay(planned),
    'announced.date',
    `a date not after "planned" (${planned})`,
    announced.date,
  )
}

/** A resolution carries the number that its title names; no other event has one. */
const checkResolution = ({ resolution, type, title }: MissionEvent): Finding[] => {
  if (type !== 'resolution')
    return unless(
      resolution === undefined,
      'resolution',
      `left out, for the event is a "${type}"`,
      resolution,
    )
  const named = /\bresolution (\d{1,4})\b/iu.exec(title.en)?.[1]
  return unless(
    named === undefined || resolution === Number(named),
    'resolution',
    `${named}, the number in its title`,
    resolution,
  )
}

/** Only a resolution extends the mandate, and to a day that was still to come. */
const checkMandate = ({ mandateUntil, type, date }: MissionEvent): Finding[] =>
  mandateUntil === undefined
    ? []
    : [
        ...unless(
          hasRole({ type }, 'resolution'),
          'mandateUntil',
          `left out, for the event is a "${type}"`,
          mandateUntil,
        ),
        ...unless(
          firstDay(mandateUntil) > lastDay(date),
          'mandateUntil',
          `a date after "date" (${date})`,
          mandateUntil,
        ),
      ]

/** What an event says of plans, mandates, returns and other dates must fit the event; see schema/event.ts. */
export const checkEvent = (event: MissionEvent): Finding[] => [
  ...checkEffect(event),
  ...checkAnnounced(event),
  ...unless(
    event.planBasis === undefined || event.planned !== null || hasRole(event, 'resolution'),
    'planBasis',
    'left out without a planned date, unless the event is a resolution',
    event.planBasis,
  ),
  ...checkResolution(event),
  ...checkMandate(event),
  ...(event.otherDates ?? []).flatMap(({ date }, index) =>
    unless(date !== event.date, `otherDates.${index}.date`, 'another date than "date"', date),
  ),
  ...unless(
    event.returnKind === undefined || event.status === 'happened',
    'returnKind',
    `left out, for the event is "${event.status}"`,
    event.returnKind,
  ),
]
