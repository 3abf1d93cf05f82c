import type { ComparedMission } from '#src/domain/compare/withdrawal.ts'
import { formatNumber } from '#src/domain/names/formats.ts'
import { type CompareWords, decidedOf, sharePhrase, shortNameOf, spanPhrase } from './compare-words.ts'
import { quantityPhrase } from './phrases.ts'

// The charts of a comparison in words, a sentence for each mission that a chart shows. That of the sites is
// standsWords in compare-words.ts.

/** The latest strength of each mission that has a point. */
export const comparedStrengthTold = (
  missions: readonly ComparedMission[],
  words: CompareWords,
): readonly string[] =>
  decidedOf(missions).flatMap(({ mission, withdrawal: { strength } }) => {
    const latest = strength?.points.at(-1)
    if (!strength || !latest) return []
    const { c, language } = words
    return [
      c.strengthTold(
        shortNameOf(mission, language),
        formatNumber(strength.points.length, language),
        strength.points.length,
        sharePhrase(latest.share, words),
        c.days(spanPhrase(latest.since, words), latest.since.to),
      ),
    ]
  })

/** The largest and the last year of each mission whose maps were read. */
export const yearsTold = (missions: readonly ComparedMission[], words: CompareWords): readonly string[] =>
  missions.flatMap(({ mission, maps }) => {
    const [first, last] = [maps?.years[0], maps?.years.at(-1)]
    if (!maps || !first || !last) return []
    const { t, c, language } = words
    return [
      c.yearsTold(
        shortNameOf(mission, language),
        [first.year, last.year],
        [maps.largest.year, quantityPhrase(maps.largest.estimate, t, language)],
        [quantityPhrase(last.estimate, t, language), sharePhrase(last.share, words)],
      ),
    ]
  })
