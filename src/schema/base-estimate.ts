import * as v from 'valibot'
import { Amount, Id, VisibleText, PartialDate, SourceIds } from './parts.ts'

/** As many people as the source reckons at a base: a fraction, kept to two decimals. */
const Reckoned = v.nullable(Amount)

/**
 * base-estimates.json, which only a mission has whose mission.json says so (`baseEstimates`): how many
 * people RADPKO (Hunnicutt and Nomikos 2020) has at a base in a month, or on average over a year. Its authors
 * call them estimates; most have fractions, and none is a head count. They stand beside the deployments read
 * off maps as what a second source says: they are never added to those, nor to each other over bases, months
 * or years, and never put in the place of another number. Where a base has no record, the source says nothing
 * here.
 */
export const BaseEstimate = v.strictObject({
  id: Id,
  site: Id,
  /** The short name of the mission or of a predecessor whose people they are, as in deployments.json. */
  mission: v.pipe(VisibleText, v.nonEmpty('a mission')),
  /** YYYY-MM: of the month; YYYY: a mean over the months of the year. */
  date: PartialDate,
  /** People, as the source has it (pko_deployed): never made from the others. Null is no data, and no 0. */
  total: Reckoned,
  /** Troops of contingents (untrp). */
  troops: Reckoned,
  /** Police (unpol). */
  police: Reckoned,
  /** Military observers (unmob). */
  observers: Reckoned,
  sources: SourceIds,
})
export type BaseEstimate = v.InferOutput<typeof BaseEstimate>
