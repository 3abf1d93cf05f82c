import * as v from 'valibot'
import { Id, Latitude, Longitude, VisibleText, WholeAmount, Year } from './parts.ts'

/**
 * overview.json: what the page of all missions draws of each, worked out from the mission's own files by
 * `npm run overview`, so that it need not load them. A year without a map is left out, which is no absence.
 */
export const Overview = v.strictObject({
  id: Id,
  /** Who read its maps; null: nobody did. */
  by: v.nullable(VisibleText),
  years: v.array(
    v.strictObject({
      year: Year,
      /** Places on the UN maps of the year. */
      places: WholeAmount,
      /** Their troops as read off the maps, an estimate; null where no map lets one tell. */
      troops: v.nullable(WholeAmount),
      /** Whether some place has troops of unknown size, so that `troops` is a lower bound. */
      atLeast: v.optional(v.literal(true)),
    }),
  ),
  /** Where the maps show it, to a tenth of a degree, and in which runs of years, [first, last]. */
  places: v.array(
    v.strictObject({ at: v.tuple([Latitude, Longitude]), years: v.array(v.tuple([Year, Year])) }),
  ),
})
export type Overview = v.InferOutput<typeof Overview>
