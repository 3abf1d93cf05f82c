import type { DaySpan } from '#src/domain/compare/day-span.ts'
import type { ComparedMission, Withdrawal } from '#src/domain/compare/withdrawal.ts'
import { writtenForm } from '#src/domain/dates/dates.ts'
import { type Language, formatDate, formatNumber } from '#src/domain/names/formats.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import type { Mission } from '#src/schema/mission.ts'
import type { DatedPoint, Quantity } from '#src/schema/parts.ts'
import type { ComparisonTexts } from './load-comparison.ts'
import type { Texts } from './load-texts.ts'
import { datePhrase } from './phrases.ts'

/** The words of a comparison in one language. */
export type CompareWords = { t: Texts; c: ComparisonTexts; language: Language }

export const shortNameOf = ({ shortName }: Mission, language: Language): string => textIn(shortName, language)

/** A number of days, or the two that it lies between. */
export const spanPhrase = ({ from, to, isAbout }: DaySpan, { c, language }: CompareWords): string => {
  const number = (value: number) => formatNumber(value, language)
  const words = from === to ? number(from) : c.between(number(from), number(to))
  return isAbout ? c.about(words) : words
}

/** Whole per cent, with the word of the figure that they are of. */
export const sharePhrase = (share: Quantity | null, { t, c, language }: CompareWords): string =>
  share === null
    ? c.noShare
    : t.words.qualified[share.qualifier](c.percent(formatNumber(Math.round(share.value), language)))

/** The same of a number as it is; no data where there is none. */
export const percentPhrase = (share: number | null, words: CompareWords): string =>
  share === null ? words.c.noData : sharePhrase({ value: share, qualifier: 'exact' }, words)

/** A mission with a day to count from. */
export type Decided = { mission: Mission; withdrawal: Withdrawal }

/** The missions with a decision to count from. */
export const decidedOf = (missions: readonly ComparedMission[]): readonly Decided[] =>
  missions.flatMap(({ mission, withdrawal }) => (withdrawal ? [{ mission, withdrawal }] : []))

/** Since which day a mission's days are counted, and how well that day is known. */
const zeroWords = ({ mission, withdrawal }: Decided, { t, c, language }: CompareWords): string => {
  const { decision, zero } = withdrawal
  const name = shortNameOf(mission, language)
  const title = textIn(decision.title, language)
  const date = datePhrase(decision satisfies DatedPoint, t, language)
  return writtenForm(decision.date) === 'day' && decision.precision === 'day'
    ? c.dayZero(name, title, date)
    : c.dayZeroIn(name, title, date, formatDate(zero, language))
}

/** Where each mission stands against its day 0, in a sentence. */
export const standsWords = (missions: readonly ComparedMission[], words: CompareWords): readonly string[] =>
  decidedOf(missions).map(({ mission, withdrawal: { now, before, until, actual } }) =>
    words.c.stands(
      shortNameOf(mission, words.language),
      formatNumber(now, words.language),
      formatNumber(before, words.language),
      percentPhrase(actual.at(-1)?.share ?? null, words),
      formatDate(until, words.language),
    ),
  )

/**
 * What is to be said of the missions of a comparison: day 0 of each, what is missing, how far each is known.
 */
export const compareRemarks = (
  missions: readonly ComparedMission[],
  words: CompareWords,
): readonly string[] => {
  const { c, language } = words
  return missions.flatMap(({ mission, withdrawal, maps }) => {
    const name = shortNameOf(mission, language)
    return [
      ...(withdrawal === null ? [c.noDecision(name)] : [zeroWords({ mission, withdrawal }, words)]),
      ...(withdrawal === null && maps === null ? [c.noMaps(name)] : []),
      c.known(name, formatDate(mission.coverage.mission, language), mission.dataVersion),
    ]
  })
}
