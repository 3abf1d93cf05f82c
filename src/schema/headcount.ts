import * as v from 'valibot'
import { Id, Line, PartialDate, SourceIds, WholeAmount } from './parts.ts'

const People = v.nullable(WholeAmount)

/**
 * headcounts.json: who was there at the end of a month, as the UN reports it every month and somebody
 * gathered it. Counted heads, unlike what is read off maps. Null is not reported, and no 0.
 */
export const Headcount = v.strictObject({
  id: Id,
  /** The month, YYYY-MM; the count is of its last day. */
  month: PartialDate,
  /** The short name of the mission or of a predecessor whose count it is. */
  mission: v.pipe(Line, v.nonEmpty('a mission')),
  troops: People,
  police: People,
  observers: People,
  /** As the source has it; null where it has none, never made from the others. */
  total: People,
  /** How many countries contributed. */
  contributors: People,
  /** True: whoever entered it added up finer rows of the source. Left out: the numbers are the source's. */
  summed: v.optional(v.literal(true)),
  sources: SourceIds,
})
export type Headcount = v.InferOutput<typeof Headcount>
