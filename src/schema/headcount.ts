import * as v from 'valibot'
import { ContributorCode, Id, PartialDate, SourceIds, VisibleText, WholeAmount } from './parts.ts'
import { personnelKinds } from './personnel-kinds.ts'

const People = v.nullable(WholeAmount)

const Sexes = v.strictObject({ women: People, men: People })
/** Women and men of one kind of one contributor; null is not reported, and no 0. */
export type Sexes = v.InferOutput<typeof Sexes>

const Contribution = v.strictObject({
  contributor: ContributorCode,
  ...v.entriesFromList(personnelKinds, v.optional(Sexes)),
})
/** Whom one contributor had there at the end of a month, by kind; a kind left out has no row. */
export type Contribution = v.InferOutput<typeof Contribution>

/**
 * headcounts.json: who was there at the end of a month, as the UN reports it every month and somebody
 * gathered it. Counted heads, unlike what is read off maps. Null is not reported, and no 0.
 */
export const Headcount = v.strictObject({
  id: Id,
  /** The month, YYYY-MM; the count is of its last day. */
  month: PartialDate,
  /** The short name of the mission or of a predecessor whose count it is. */
  mission: v.pipe(VisibleText, v.nonEmpty('a mission')),
  troops: People,
  police: People,
  observers: People,
  /** As the source has it; null where it has none, never made from the others. */
  total: People,
  /** How many countries contributed. */
  contributors: People,
  /** True: whoever entered it added up finer rows of the source. Left out: the numbers are the source's. */
  summed: v.optional(v.literal(true)),
  /** The finer rows: each contributor by kind and sex. Left out where the source does not say it. */
  by: v.optional(v.array(Contribution)),
  sources: SourceIds,
})
export type Headcount = v.InferOutput<typeof Headcount>
