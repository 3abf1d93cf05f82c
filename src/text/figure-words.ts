import { type Language, formatDate, formatNumber } from '#src/domain/names/formats.ts'
import type { FigureValue } from '#src/domain/view/figure-values.ts'
import { quantityPhrase } from './phrases.ts'
import type { Texts } from './load-texts.ts'

/** The value of a key figure in words, as the page says it; "no data" for none. */
export const figureWords = (figure: FigureValue | null, t: Texts, language: Language): string => {
  if (!figure) return t.words.noData
  const { value, of, qualifier = 'exact', basis, asOf } = figure
  if (typeof value === 'string') return formatDate(value, language)
  if (of !== undefined) return t.tally.outOf(formatNumber(value, language), formatNumber(of, language))
  const said = quantityPhrase({ value, qualifier }, t, language)
  if (asOf === undefined || basis === undefined) return said
  return basis === 'estimate'
    ? `${t.figures.inYear(Number(asOf), said)} (${t.words.estimate})`
    : `${said} (${formatDate(asOf, language)})`
}
