import { capital, formatDate, formatNumber } from '#src/domain/names/formats.ts'
import type { Model } from '#src/domain/page/model.ts'
import { withdrawalOver } from '#src/domain/plans/withdrawal.ts'
import { isUnsized } from '#src/domain/sites/estimate.ts'
import { remaining, tallyOf } from '#src/domain/sites/site-tally.ts'
import { reportedAt } from '#src/domain/strength/reported-at.ts'
import { isEstimateCurrent, totalEstimate } from '#src/domain/view/key-figures.ts'
import { noFilter } from '#src/domain/view/filters.ts'
import { type Language, languages } from '#src/schema/languages.ts'
import type { Strength } from '#src/schema/contingent.ts'
import { estimatedTroops } from '#src/text/estimate-phrase.ts'
import type { Texts } from '#src/text/load-texts.ts'
import { datePhrase, quantityPhrase } from '#src/text/phrases.ts'
import { partsPhrase, placesPhrases } from '#src/text/tally-phrase.ts'

/**
 * A key figure with what it is, as the first view says it; without a number of its own only what is said.
 * Beside that the same in one sentence, without its end.
 */
export type PreviewFigure = { value: string | null; what: string; said: string }

const numbered = (value: string, what: string): PreviewFigure => ({
  value,
  what,
  said: capital(`${value} ${what}`),
})

type Told = { model: Model; strength: readonly Strength[]; t: Texts; language: Language }

/** What remains of the sites; of a mission without any, the places on UN maps. */
const sitesOf = ({ model: { shown }, t, language }: Told): readonly PreviewFigure[] => {
  const tally = tallyOf(shown)
  if (tally.total === 0)
    return placesPhrases(tally, t, language).map((what) => ({ value: null, what, said: what }))
  const left = formatNumber(remaining(tally, 'closed'), language)
  return [
    numbered(
      t.tally.outOf(left, formatNumber(tally.total, language)),
      `${t.tally.ofSet('closed')}${partsPhrase(tally, 'closed', t, language)}`,
    ),
  ]
}

/** By when the mission had left, where it has. */
const withdrawalOf = ({ model: { base, day }, t, language }: Told): readonly PreviewFigure[] => {
  const over = withdrawalOver(base.mission, base.events, day)
  if (!over) return []
  const [value, what] = [formatDate(over.end.date, language), t.figures.withdrawn]
  return [{ value, what, said: capital(`${what}${languages[language].colon}${value}`) }]
}

/** Troops as reported, or as estimated, with the year in the line of the number. */
const troopsOf = ({ model, strength, t, language }: Told): readonly PreviewFigure[] => {
  const { index } = model.base
  const { day, rows } = model
  if (!isEstimateCurrent(rows, noFilter)) return []
  const reported = reportedAt(strength, day, index.lastMapYear)
  if (reported)
    return [
      numbered(
        quantityPhrase(reported.actual, t, language),
        t.figures.reported(reported.component, datePhrase(reported, t, language)),
      ),
    ]
  const estimate = totalEstimate(index, day, noFilter)
  if (!estimate || isUnsized(estimate)) return []
  const troops = estimatedTroops(estimate, t, language)
  return [numbered(t.figures.inYear(estimate.year, troops), t.figures.troops)]
}

/** The first two key figures of a mission on its last documented day, with all their qualifiers. */
export const previewFigures = (told: Told): readonly PreviewFigure[] =>
  [sitesOf, withdrawalOf, troopsOf].flatMap((read) => read(told)).slice(0, 2)

/** The same in sentences. */
export const figureSentences = (figures: readonly PreviewFigure[]): string =>
  figures.map(({ said }) => `${said}.`).join(' ')
