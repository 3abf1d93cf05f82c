import { type Day, lastDay } from '#src/domain/dates/dates.ts'
import { hasRole } from '#src/domain/events/event-role.ts'
import { type Language, capital, formatNumber } from '#src/domain/names/formats.ts'
import type { Names } from '#src/domain/names/names.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import type { DateAhead } from '#src/domain/plans/next-date.ts'
import type { StillThere } from '#src/domain/sites/still-there.ts'
import type { Texts } from './load-texts.ts'
import { inSequence } from './sentence-end.ts'

/** What a date ahead is of, without what came of it later: "Hand-over: Minembwe base". */
const whatOf = (
  { event, kind }: DateAhead,
  day: Day,
  siteName: (id: string) => string,
  t: Texts,
  language: Language,
): string => {
  if (kind === 'mandate') return t.plan.ahead.mandate
  const isKnown = hasRole(event, 'plan') || event.status !== 'happened' || lastDay(event.date) <= day
  if (isKnown) return textIn(event.title, language)
  const type = t.words.eventType[event.type]
  return event.site === null ? type : t.plan.planOf(type, siteName(event.site))
}

/** The day shown, the last documented day, and the reader's own. */
export type AheadDays = { day: Day; covered: Day; today: Day }

/**
 * A date ahead in words. One that passed after the last documented day is said to have: nothing tells of it.
 */
export const aheadWords = (
  ahead: DateAhead,
  { day, covered, today }: AheadDays,
  siteName: (id: string) => string,
  names: Names,
  t: Texts,
  language: Language,
) => {
  const { date, event, kind, suspendedBy, days, isExact } = ahead
  const basis = kind === 'mandate' ? 'binding' : event.planBasis === 'binding' ? 'binding' : 'announced'
  const what = whatOf(ahead, day, siteName, t, language)
  const remarks = [
    ...(suspendedBy ? [t.plan.ahead.suspended(textIn(suspendedBy.title, language))] : []),
    ...(lastDay(date) <= today && lastDay(date) > covered ? [t.plan.ahead.passed] : []),
  ].map((remark) => `${capital(remark)}.`)
  return {
    what,
    /** What it is, and what is to be said of it, as sentences. */
    told: inSequence([what, ...remarks]),
    remarks,
    days: t.plan.ahead.days(formatNumber(days, language), days, isExact),
    whose: [
      event.contributor === null ? null : names.contributor(event.contributor),
      event.province === null ? null : names.province(event.province),
    ]
      .filter((name) => name !== null)
      .join(', '),
    basis: t.plan.standing[suspendedBy ? 'lapsed' : basis],
  }
}

/** The areas and contributors in the list of sites still there, by name. */
export const stillNames = (
  list: readonly StillThere[],
  of: 'province' | 'contributor',
  names: Names,
  t: Texts,
): readonly string[] =>
  list.map(({ code }) => {
    if (code !== null) return names[of](code)
    return of === 'province' ? t.words.noArea : t.plan.ahead.unknownContributor
  })
