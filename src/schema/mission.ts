import * as v from 'valibot'
import { ContributorCode, Id, PartialDate, ProvinceCode, SourceIds, Text, WebAddress } from './parts.ts'

/** One line of data/missions.json: which missions this site publishes. The folder data/<id>/ holds the rest. */
export const MissionEntry = v.strictObject({ id: Id, name: Text, country: Text })
export type MissionEntry = v.InferOutput<typeof MissionEntry>

/** Who must be credited for a layer of the map, with the licence it comes under. */
const Credit = v.strictObject({
  layer: Text,
  credit: v.string(),
  licence: Text,
  url: WebAddress,
})

/** mission.json: one object, not a list. Latitudes and longitudes in degrees, WGS 84. */
export const Mission = v.strictObject({
  $schema: v.optional(v.string()),
  id: Id,
  name: Text,
  shortName: v.string(),
  country: Text,
  /** South-west and north-east corner of the first view. */
  view: v.strictObject({
    southWest: v.tuple([v.number(), v.number()]),
    northEast: v.tuple([v.number(), v.number()]),
  }),
  disclaimer: Text,
  /** Version of the data in this folder, year.month.count; goes on every export. */
  dataVersion: v.string(),
  updated: PartialDate,
  coverage: v.strictObject({
    /** Last day on which something about the mission itself is documented: the page opens on it. */
    mission: PartialDate,
    /** Newest dated fact of any kind. */
    newest: PartialDate,
    note: Text,
  }),
  credits: v.array(Credit),
  /** Whom to tell of an error: a name, and a web page or a mailto address. The About page names it; left out: nobody is named. */
  contact: v.optional(
    v.strictObject({
      name: Text,
      url: v.pipe(
        v.string(),
        v.url('an address such as https://www.un.org'),
        v.regex(/^(https|mailto):/, 'an address that begins with https: or mailto:'),
      ),
    }),
  ),
})
export type Mission = v.InferOutput<typeof Mission>

/** provinces.json. The dates of a phase are those of the events named here; they stand nowhere else. */
export const Province = v.strictObject({
  id: ProvinceCode,
  name: Text,
  capital: v.string(),
  /** Null where no phase with dates is documented, as for North Kivu and Ituri. */
  phase: v.nullable(
    v.strictObject({ number: v.number(), start: Id, plannedEnd: Id, end: Id, sources: SourceIds }),
  ),
})
export type Province = v.InferOutput<typeof Province>

/** contributors.json: a troop- or police-contributing country. */
export const Contributor = v.strictObject({ id: ContributorCode, name: Text })
export type Contributor = v.InferOutput<typeof Contributor>
