import type { Language } from '#src/domain/names/formats.ts'
import { formatDate, formatNumber } from '#src/domain/names/formats.ts'
import type { Lateness } from '#src/domain/plans/lateness.ts'
import type { Outcome } from '#src/domain/events/leaving.ts'
import type { MissionEvent } from '#src/schema/event.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import type { Texts } from './load-texts.ts'
import { type PublisherOf, disputedDate } from './other-dates.ts'

/** 25 days late, or only later than planned where the days cannot be counted. */
export const latePhrase = (lateness: Lateness, t: Texts, language: Language): string =>
  lateness.days === null
    ? t.timeline.late
    : t.timeline.daysLate(formatNumber(lateness.days, language), lateness.days)

/** The date announced for an event; null where none is documented or it is the event's own date. */
export const plannedPhrase = (event: MissionEvent, t: Texts, language: Language): string | null =>
  event.planned === null || event.planned === event.date
    ? null
    : t.timeline.plannedFor(formatDate(event.planned, language))

/** Drops long explanations in brackets beside a lane; abbreviations stay: "Armed forces (FARDC)". */
const shorten = (name: string): string => (name.length > 28 ? name.replace(/\s*\([^)]*\)/, '') : name)

/** How a site's lane ended, in few words: "Armed forces (FARDC) · 72 days late". */
export const eventOutcomePhrase = (outcome: Outcome, t: Texts, language: Language): string =>
  [
    outcome.recipient ? shorten(textIn(outcome.recipient, language)) : t.words.status[outcome.status],
    ...(outcome.lateness ? [latePhrase(outcome.lateness, t, language)] : []),
  ].join(' · ')

/** Names a mark by date, type and title; `note` is said of events after the last documented day. */
export const markName = (
  event: MissionEvent,
  note: string | null,
  t: Texts,
  language: Language,
  publisherOf: PublisherOf,
): string =>
  t.timeline.mark(
    disputedDate(event, event, t, language, publisherOf),
    t.words.eventType[event.type],
    t.date.marked(textIn(event.title, language), note),
  )
