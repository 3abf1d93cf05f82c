import { type Language, formatNumber } from '#src/domain/names/formats.ts'
import type { SlippageRow } from '#src/domain/plans/slippage.ts'
import type { Texts } from './load-texts.ts'

/** By how much a planned date slipped, in words; null where there is nothing to say beside the outcome. */
const slipPhrase = ({ kind, days, done }: SlippageRow, t: Texts, language: Language): string | null => {
  const number = formatNumber(Math.abs(days ?? 0), language)
  if (kind === 'on-time')
    return days === null || days === 0 ? null : t.plan.slip.early(number, Math.abs(days))
  if (kind !== 'late') return null
  if (days === null) return t.plan.slip.lateUnknown
  return done ? t.plan.slip.late(number, days) : t.plan.slip.lateSoFar(number, days)
}

/** The outcome in a few words: "Late, 72 days late" would say it twice. */
export const outcomePhrase = (row: SlippageRow, t: Texts, language: Language): string => {
  const slip = slipPhrase(row, t, language)
  if (slip === null) return t.plan.outcome[row.kind]
  return row.kind === 'late' ? slip : `${t.plan.outcome[row.kind]}, ${slip}`
}
