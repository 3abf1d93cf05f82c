import type { Gap, Overdue } from '#src/domain/plans/burn-gap.ts'
import { type Language, formatDate, formatNumber } from '#src/domain/names/formats.ts'
import type { CountingStep } from '#src/domain/sites/site-tally.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import { daysPhrase } from './days-phrase.ts'
import type { Texts } from './load-texts.ts'
import { partsPhrase } from './tally-phrase.ts'

/** How the sites stand against the plan, in the words of the page and of its files. */
export type GapWords = {
  /** What the large number counts: "sites not yet documented as closed on 11 March 2026 (7 open, …)". */
  remaining: string
  remainingOf: string
  /** What it would be by the plan, or that there is none. */
  plan: string
  /** The sites past a date that stood; null where there is no such date. */
  overdue: string | null
  overdueOf: string
  /** By kind of date, the longest, those whose date lapsed, those left early; each a remark. */
  remarks: readonly string[]
  /** The last of the planned sites that was left, as a sentence; null where there is no plan. */
  last: string | null
}

const remarksOf = (gap: Gap, step: CountingStep, t: Texts, language: Language): readonly string[] => {
  const { overdue, lapsed, early } = gap
  const number = (value: number) => formatNumber(value, language)
  const of = (standing: 'binding' | 'announced') =>
    overdue.filter(({ plan }) => plan.standing === standing).length
  const longest = overdue.toSorted((a, b) => b.days - a.days)[0]
  return [
    ...(['binding', 'announced'] as const).flatMap((standing) =>
      of(standing) > 0 ? [t.plan.bases[standing](number(of(standing)))] : [],
    ),
    ...(longest
      ? [
          t.plan.longest(
            step,
            textIn(longest.history.site.name, language),
            number(longest.days),
            longest.days,
            formatDate(longest.plan.date, language),
          ),
        ]
      : []),
    ...(lapsed.length > 0 ? [t.plan.lapsed(lapsed.length, number(lapsed.length), overdue.length > 0)] : []),
    ...(early > 0 ? [t.plan.early(early, number(early))] : []),
  ]
}

const lastOf = ({ last }: Gap, step: CountingStep, t: Texts, language: Language): string => {
  if (!last) return t.plan.noLast(step)
  return t.plan.last(
    step,
    t.words.list(last.sites.map(({ site }) => textIn(site.name, language))),
    formatDate(last.date, language),
    daysPhrase(last, t, language),
    formatDate(last.plan.date, language),
  )
}

/** The gap of a date in words. */
export const gapWords = (
  gap: Gap,
  step: CountingStep,
  date: string,
  t: Texts,
  language: Language,
): GapWords => {
  const { tally, actual, planned, overdue, lapsed } = gap
  const number = (value: number) => formatNumber(value, language)
  const hasDates = planned !== null || lapsed.length > 0
  return {
    remaining: number(actual),
    remainingOf: `${t.plan.onDate(t.tally.label(actual, step), date)}${partsPhrase(tally, step, t, language)}`,
    plan: planned === null ? t.plan.noPlan : t.plan.byPlan(number(planned)),
    overdue: hasDates ? number(overdue.length) : null,
    overdueOf: t.plan.gap(step, overdue.length),
    remarks: remarksOf(gap, step, t, language),
    last: planned === null ? null : lastOf(gap, step, t, language),
  }
}

/** One site past its date: since when nothing is documented, and what kind of date that was. */
export const overdueWords = (
  { history, plan, days }: Overdue,
  step: CountingStep,
  t: Texts,
  language: Language,
): string => {
  const item = t.plan.overdueItem(
    step,
    textIn(history.site.name, language),
    formatNumber(days, language),
    days,
    formatDate(plan.date, language),
  )
  return `${item} (${t.plan.standing[plan.standing]})`
}

/** One site whose date lapsed, and why. */
export const lapsedWords = ({ history, plan }: Overdue, t: Texts, language: Language): string => {
  const why =
    plan.suspensions.length > 0
      ? t.plan.suspendedBy(plan.suspensions.map(({ title }) => textIn(title, language)).join('; '))
      : t.plan.notAgreed
  return t.plan.lapsedItem(textIn(history.site.name, language), formatDate(plan.date, language), why)
}
