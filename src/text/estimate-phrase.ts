import { isUnsized } from '#src/domain/sites/estimate.ts'
import type { EstimateCell } from '#src/domain/strength/estimate-series.ts'
import type { Estimate } from '#src/domain/sites/estimate.ts'
import { type Language, formatNumber } from '#src/domain/names/formats.ts'
import type { Texts } from './load-texts.ts'

/**
 * The number with one hedge: "about 650"; "at least 1,633" where a symbol has no size, "no data" if none has.
 */
export const estimatedTroops = (
  { mean, atLeast }: Pick<Estimate, 'mean' | 'atLeast'>,
  t: Pick<Texts, 'words'>,
  language: Language,
): string =>
  isUnsized({ mean, atLeast })
    ? t.words.noData
    : t.words.qualified[atLeast ? 'at-least' : 'about'](formatNumber(mean, language))

/** An estimate of troops in words, with the year of its maps; "no data" without one. */
export const estimatePhrase = (estimate: Estimate | null, t: Texts, language: Language): string => {
  if (!estimate) return t.sites.noEstimate
  if (estimate.high === 0 && !estimate.atLeast) return t.sites.noTroops(estimate.year)
  if (isUnsized(estimate)) return t.sites.unsized(estimate.year)
  const phrase = t.sites.estimateOf(estimatedTroops(estimate, t, language), estimate.year)
  return estimate.carried ? `${phrase} (${t.sites.estimateCarried})` : phrase
}

/** One year of one band in words: a year without symbols is 0, and no estimate. */
export const estimateCell = ({ value, atLeast }: EstimateCell, t: Texts, language: Language): string =>
  value === 0 && !atLeast ? formatNumber(0, language) : estimatedTroops({ mean: value, atLeast }, t, language)
