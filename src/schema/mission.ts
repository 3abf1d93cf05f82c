import * as v from 'valibot'
import { languageCodes } from './languages.ts'
import {
  Address,
  AnyNumber,
  ContributorCode,
  Id,
  Latitude,
  Longitude,
  PartialDate,
  ProvinceCode,
  SourceIds,
  Text,
  VisibleText,
  WebAddress,
  WholeAmount,
  Year,
} from './parts.ts'

/**
 * What a mission's data rests on. `documented`: events and sites from documents, beside what UN maps show;
 * `un-maps`: only what somebody read off UN deployment maps, so nothing is known to be open or closed.
 */
const Basis = v.picklist(['documented', 'un-maps'])

/**
 * One line of data/missions.json: a mission that this site publishes from the folder data/<id>/. What it
 * repeats of mission.json is the same there; `years` are the first and last with a map or an event.
 */
export const MissionEntry = v.strictObject({
  id: Id,
  name: Text,
  shortName: Text,
  country: Text,
  basis: Basis,
  years: v.strictObject({ first: Year, last: Year }),
})
export type MissionEntry = v.InferOutput<typeof MissionEntry>

/** Who must be credited for a layer of the map, with the licence it comes under. */
const Credit = v.strictObject({
  layer: Text,
  credit: VisibleText,
  licence: Text,
  url: WebAddress,
})

const LatLon = v.tuple([Latitude, Longitude])

/** A box by its corners, each latitude and longitude in degrees, WGS 84. */
const Box = v.strictObject({ southWest: LatLon, northEast: LatLon })

const Words = v.pipe(VisibleText, v.nonEmpty('a noun'))

/**
 * What the areas of the country are called, within a sentence and so without a capital: province, région,
 * governorate. The name of the file and of its fields stays `provinces` whatever they are called. `district`
 * is what the `territory` of every site is (territory, caza); left out where they are of several kinds.
 */
const AreaNouns = v.strictObject({
  en: v.strictObject({ one: Words, many: Words, district: v.optional(Words) }),
  fr: v.strictObject({ one: Words, many: Words, isFeminine: v.boolean(), district: v.optional(Words) }),
})

/** Who read numbers of troops off the unit symbols of UN deployment maps. */
const MapEstimates = v.strictObject({
  /** As texts name it. */
  by: VisibleText,
  /** As how many troops a symbol of a company counts. */
  company: WholeAmount,
  /** The documents that each estimate rests on; the readings themselves first. */
  sources: SourceIds,
})

/** mission.json: one object, not a list. */
export const Mission = v.strictObject({
  $schema: v.optional(v.string()),
  id: Id,
  name: Text,
  /** Its acronym in each language: UNIFIL, FINUL. That of the main language is the one on UN maps. */
  shortName: Text,
  country: Text,
  basis: Basis,
  /**
   * The decision to leave from which a comparison with other missions counts its days, and the event by which
   * it had left, by their ids in events.json. Null: no decision is documented.
   */
  withdrawal: v.nullable(v.strictObject({ decision: Id, end: v.nullable(Id) })),
  /** Short names of its predecessors, the first one first: their maps show some places too. */
  predecessors: v.array(VisibleText),
  areas: AreaNouns,
  /** Null: nobody read troops off UN maps, so there are no deployments. */
  mapEstimates: v.nullable(MapEstimates),
  /** True: the folder has base-estimates.json. Left out: it has none, and nobody asks for it. */
  baseEstimates: v.optional(v.literal(true)),
  /** The whole country. */
  view: Box,
  /** What the map opens on, where most sites of the drawdown are in a part of the country; else the whole. */
  opening: v.optional(Box),
  /**
   * Land beyond the base map, as boxes from just inside its edge outwards: they keep the edge of the file
   * from looking like a coast. They lie under everything else, so that a box of land across a border also
   * keeps it from showing as a gap. None where the sea or all of the neighbours is in the file.
   */
  landBeyond: v.array(Box),
  disclaimer: Text,
  /** Version of the data in this folder, year.month.count; goes on every export. */
  dataVersion: VisibleText,
  updated: PartialDate,
  coverage: v.strictObject({
    /** Last day on which something about the mission itself is documented: the page opens on it. */
    mission: PartialDate,
    /** Newest dated fact of any kind. */
    newest: PartialDate,
    note: Text,
  }),
  credits: v.array(Credit),
  /** Who takes reports of errors, as the About page names them: a name, and a web or mailto address. */
  contact: v.optional(
    v.strictObject({
      name: Text,
      url: v.pipe(Address, v.regex(/^(https|mailto):/, 'an address that begins with https: or mailto:')),
    }),
  ),
})
export type Mission = v.InferOutput<typeof Mission>

/** provinces.json. The dates of a phase are those of the events named here; they stand nowhere else. */
export const Province = v.strictObject({
  id: ProvinceCode,
  name: Text,
  /**
   * How a sentence says that something is there, in a language in which the name alone does not tell: « au
   * Sud-Kivu », « en Ituri ». Left out: made from the noun for areas and the name.
   */
  place: v.optional(v.record(v.picklist(languageCodes), Words)),
  capital: VisibleText,
  /** Null where no phase with dates is documented, as for North Kivu and Ituri. */
  phase: v.nullable(
    v.strictObject({ number: AnyNumber, start: Id, plannedEnd: Id, end: Id, sources: SourceIds }),
  ),
})
export type Province = v.InferOutput<typeof Province>

/** contributors.json: a troop- or police-contributing country. */
export const Contributor = v.strictObject({ id: ContributorCode, name: Text })
export type Contributor = v.InferOutput<typeof Contributor>
