import { type Language, formatDate, formatNumber } from '#src/domain/names/formats.ts'
import type { Names } from '#src/domain/names/names.ts'
import type { PlanAtDay } from '#src/domain/plans/plan-at-day.ts'
import { daysPhrase } from './days-phrase.ts'
import type { Texts } from './load-texts.ts'

/** The planned date of a site: "30 April 2024", and how firm it was and whose: "binding date, North Kivu". */
export const plannedWords = (
  { plan, outcome }: PlanAtDay,
  names: Names,
  t: Texts,
  language: Language,
): { date: string; basis: string } => {
  const { site, province } = plan.event
  const whose = site === null ? (province === null ? t.plan.wholeMission : names.province(province)) : null
  // Before its day nobody knows what will be suspended.
  const isToCome = outcome === 'ahead' && plan.standing === 'lapsed'
  const standing = isToCome ? 'announced' : plan.standing
  return {
    date: formatDate(plan.date, language),
    basis: [t.plan.standing[standing], whose].filter(Boolean).join(', '),
  }
}

/** How a site stands against its planned date, in the words of the slippage; null: no data. */
export const pastWords = (at: PlanAtDay | null, t: Texts, language: Language): string | null => {
  if (at === null || at.outcome === 'seen-left') return null
  if (at.outcome === 'ahead') return t.siteList.ahead
  if (at.outcome === 'lapsed') return t.siteList.lapsed
  if (at.outcome === 'left') return daysPhrase(at, t, language)
  return at.days === null ? null : t.plan.slip.lateSoFar(formatNumber(at.days, language), at.days)
}
