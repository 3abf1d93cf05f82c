import * as v from 'valibot'
import { keyFigures } from './names.ts'
import { Id, PartialDate, Qualifier } from './parts.ts'

/** One key figure of a mission, as a number or a date; what it is called and meant by is of the page. */
export const FigureValue = v.strictObject({
  figure: v.picklist(keyFigures),
  value: v.union([v.number(), PartialDate]),
  /** Of how many sites. */
  of: v.optional(v.number()),
  qualifier: v.optional(Qualifier),
  /** Of troops: read off the maps, or reported for the whole mission. */
  basis: v.optional(v.picklist(['estimate', 'reported'])),
  /** The year of the maps; else when that was said which the figure is of. */
  asOf: v.optional(PartialDate),
})
export type FigureValue = v.InferOutput<typeof FigureValue>

/**
 * figures.json: what the key figures of each mission were in each version of its data, the oldest first, of
 * the whole mission on its last documented day; kept by `npm run figures`. A figure that the data did not
 * have is left out. The next date ahead depends on the day of reading, so no version has it.
 */
export const FigureVersions = v.strictObject({
  id: Id,
  versions: v.array(
    v.strictObject({
      version: v.string(),
      /** The last documented day by the data of then. */
      date: PartialDate,
      values: v.array(FigureValue),
    }),
  ),
})
export type FigureVersions = v.InferOutput<typeof FigureVersions>
