import { type ComparedDays, comparedDays } from '#src/domain/changes/compared-days.ts'
import { type PartialDate, exactDate } from '#src/domain/dates/dates.ts'
import type { Filter } from '#src/domain/view/filters.ts'
import { type Model, buildModel } from './model.ts'

/** A view at two days, the earlier one first, as "What changed" holds them against each other. */
export type TwoDates = { days: ComparedDays; before: Model; after: Model }

/** Reads a view at its date and at the other one, narrowed alike. */
export const twoDatesOf = (
  { base, day, names }: Model,
  { from, filter }: { from: PartialDate | null; filter: Filter },
): TwoDates => {
  const days = comparedDays(from, day)
  const at = (date: ComparedDays['from']) => buildModel(base, { date: exactDate(date), filter }, names)
  return { days, before: at(days.from), after: at(days.to) }
}
