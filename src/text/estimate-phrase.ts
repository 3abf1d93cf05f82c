import type { Estimate } from '#src/domain/estimate.ts'
import { type Language, formatNumber } from '#src/domain/formats.ts'
import type { Texts } from './load-texts.ts'

/** An estimate of troops in words, called an estimate and with the year of its maps; "no data" without one. */
export const estimatePhrase = (estimate: Estimate | null, t: Texts, language: Language): string => {
  if (!estimate) return t.sites.noEstimate
  if (estimate.high === 0 && !estimate.atLeast) return t.sites.noTroops(estimate.year)
  const number = formatNumber(estimate.mean, language)
  const phrase = estimate.atLeast
    ? t.sites.estimateAtLeast(number, estimate.year)
    : t.sites.estimateOf(number, estimate.year)
  return estimate.carried ? `${phrase} (${t.sites.estimateCarried})` : phrase
}
