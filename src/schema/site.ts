import * as v from 'valibot'
import { seenStatuses } from './status-lists.ts'
import {
  ContributorCode,
  DatedPoint,
  DatePrecision,
  Id,
  Latitude,
  Longitude,
  PartialDate,
  ProvinceCode,
  SourceIds,
  Text,
} from './parts.ts'

export const SiteKind = v.picklist([
  'base',
  'permanent-operating-base',
  'temporary-operating-base',
  'camp',
  'office',
  'hospital',
  'airfield',
  'headquarters',
  'formed-police-base',
  'map-place',
])
export type SiteKind = v.InferOutput<typeof SiteKind>

/**
 * How near the mark is to the place: only `site` stands for the place itself. `doubtful`: its source does not
 * place it surely; `province-only` and `not-known`: there is no mark.
 */
export const LocationPrecision = v.picklist([
  'site',
  'town',
  'nearest-town',
  'doubtful',
  'province-only',
  'not-known',
])
export type LocationPrecision = v.InferOutput<typeof LocationPrecision>

/** Derived from events and sightings (domain/sites/status.ts), never stored. */
export type { SiteStatusName } from './statuses.ts'

/** A source that saw the site in a state without reporting how it came to it. */
export const Sighting = v.strictObject({
  date: PartialDate,
  precision: DatePrecision,
  status: v.picklist(seenStatuses),
  recipient: v.nullable(Text),
  note: Text,
  sources: SourceIds,
})
export type Sighting = v.InferOutput<typeof Sighting>

/**
 * sites.json. `register` tells the sites of the drawdown (`drawdown`) from the places that are known only
 * from UN deployment maps as somebody read them (`un-maps`, kind `map-place`).
 */
export const Site = v.strictObject({
  id: Id,
  register: v.picklist(['drawdown', 'un-maps']),
  name: Text,
  /** Null: at sea, or where its area is not known. */
  province: v.nullable(ProvinceCode),
  territory: v.nullable(Text),
  /** Null: no source says what kind of site it is. */
  kind: v.nullable(SiteKind),
  contributors: v.array(ContributorCode),
  /** Degrees, WGS 84. Null where no source places the site: it is listed as not on the map. */
  position: v.nullable(
    v.strictObject({
      lat: Latitude,
      lon: Longitude,
      /** The document or gazetteer that says so, in sources.json. */
      source: Id,
    }),
  ),
  precision: LocationPrecision,
  /** Since when the site was there, as far as a source says. */
  opened: v.nullable(v.strictObject({ ...DatedPoint.entries, sources: SourceIds })),
  seen: v.array(Sighting),
  notes: v.nullable(Text),
  sources: SourceIds,
})
export type Site = v.InferOutput<typeof Site>
