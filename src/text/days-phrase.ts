import { type Language, formatNumber } from '#src/domain/names/formats.ts'
import type { Texts } from './load-texts.ts'

/** How a date lies to its plan, in words; without two exact days only whether it was later. */
export const daysPhrase = (
  { days, isLate }: { days: number | null; isLate: boolean },
  t: Texts,
  language: Language,
): string => {
  const { late, early, onTime, unknown } = t.plan.daysLabel
  if (days === null) return isLate ? unknown : t.plan.daysLabel.inTime
  if (days === 0) return onTime
  return (days > 0 ? late : early)(formatNumber(Math.abs(days), language), Math.abs(days))
}
