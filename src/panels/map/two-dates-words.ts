import { type Language, formatDate } from '#src/domain/names/formats.ts'
import type { Model } from '#src/domain/page/model.ts'
import type { TwoDates } from '#src/domain/page/two-dates.ts'
import { tallyOf } from '#src/domain/sites/site-tally.ts'
import type { ComparisonTexts } from '#src/text/load-comparison.ts'
import type { Texts } from '#src/text/load-texts.ts'
import { remainingPhrase } from '#src/text/tally-phrase.ts'

type Words = { t: Texts; c: ComparisonTexts; language: Language }

const sentence = ({ shown, day }: Model, { t, c, language }: Words): string => {
  const tally = tallyOf(shown)
  return c.mapAlt(
    formatDate(day, language),
    t.sites.sentence([tally.total > 0 ? remainingPhrase(tally, 'closed', t, language) : t.tally.noSet]),
  )
}

/** What two maps say: their titles, which dates they are of, and how many sites remain on each. */
export const twoDatesWords = ({ days, before, after }: TwoDates, words: Words) => {
  const { c, language } = words
  const [from, to] = [formatDate(days.from, language), formatDate(days.to, language)]
  return {
    title: c.twoDatesTitle(from, to),
    intro: c.twoDatesIntro(from, to),
    headings: { before: c.mapOn(from), after: c.mapOn(to) },
    sentences: [sentence(before, words), sentence(after, words)],
  }
}
