import type { EstimateAtBase } from '#src/domain/sites/base-estimates.ts'
import { type Language, formatDate, formatNumber } from '#src/domain/names/formats.ts'
import type { BaseEstimateTexts } from './load-base-estimates.ts'
import type { Texts } from './load-texts.ts'

const parts = ['troops', 'police', 'observers'] as const

/** The people of an estimate, whole ones, with one "about" before the first number that is not 0. */
const peopleWords = (
  estimate: EstimateAtBase,
  t: Pick<Texts, 'words'>,
  b: BaseEstimateTexts,
  language: Language,
): string => {
  // Where no kind is known the source may have the sum.
  const known = parts.some((part) => estimate[part] !== null) ? parts : (['total'] as const)
  let isHedged = false
  return known
    .map((part) => {
      const value = estimate[part]
      if (value === null) return b.unknown[part]
      const whole = Math.round(value)
      if (value > 0 && whole === 0) return b.people[part](b.belowOne, true)
      const number = formatNumber(whole, language)
      const isFirst = whole > 0 && !isHedged
      if (isFirst) isHedged = true
      return b.people[part](isFirst ? t.words.qualified.about(number) : number, whole === 1)
    })
    .join(', ')
}

/** What the source has at a base, with its month or year; with the mission where there are several. */
export const baseEstimateLine = (
  estimate: EstimateAtBase,
  isOnly: boolean,
  t: Pick<Texts, 'words'>,
  b: BaseEstimateTexts,
  language: Language,
): string => {
  const told = formatDate(estimate.date, language)
  const of = estimate.date.length === 4 ? b.mean(told) : told
  const when = estimate.isCarried ? b.carried(of) : of
  return b.line(when, isOnly ? null : estimate.mission, peopleWords(estimate, t, b, language))
}
