import { type Language, formatNumber } from '#src/domain/formats.ts'
import type { Texts } from './load-texts.ts'

/** Days from a planned to an actual date in words; null: they could not be counted. */
export const daysPhrase = (days: number | null, t: Texts, language: Language): string => {
  const { late, early, onTime, unknown } = t.plan.daysLabel
  if (days === null) return unknown
  if (days === 0) return onTime
  return (days > 0 ? late : early)(formatNumber(Math.abs(days), language), Math.abs(days))
}
