import { type Day, firstDay } from '#src/domain/dates/dates.ts'
import type { Output } from '#src/schema/output.ts'

/** Whether the period of an output had begun by a day. One without a date counts at every day. */
export const hasBegun = ({ from, to }: Pick<Output, 'from' | 'to'>, day: Day): boolean => {
  const begin = from ?? to
  return begin === null || firstDay(begin) <= day
}
