import * as v from 'valibot'
import { Contingent, Deployment, Strength } from './contingent.ts'
import { MissionEvent } from './event.ts'
import { Province } from './mission.ts'
import { Id, VisibleText, PartialDate } from './parts.ts'
import { Site } from './site.ts'

/** How one file of a version differs from that of the version after it. */
const differenceOf = <S extends v.GenericSchema>(record: S) =>
  v.optional(
    v.strictObject({
      /** Records as they were, of those that the next version has otherwise or no more. */
      was: v.array(record),
      /** Ids of the records that came with the next version. */
      came: v.array(Id),
    }),
  )

/**
 * A record of former.json: one former version of a mission's data, as what it had otherwise than the version
 * after it, the oldest first; kept by `npm run former`. Only the files that key figures are counted from.
 * mission.json is today's, but for the day that the data ran to.
 */
export const FormerVersion = v.strictObject({
  id: Id,
  /** As in changelog.json: `2026.11.3`. */
  version: VisibleText,
  /** The last documented day by the data of then. */
  coverage: PartialDate,
  /** SHA-256 of the records as they were: by it a test finds that they can no longer be had again. */
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u, 'a SHA-256 of 64 hexadecimal digits')),
  provinces: differenceOf(Province),
  sites: differenceOf(Site),
  contingents: differenceOf(Contingent),
  deployments: differenceOf(Deployment),
  events: differenceOf(MissionEvent),
  strength: differenceOf(Strength),
})
export type FormerVersion = v.InferOutput<typeof FormerVersion>
