import * as v from 'valibot'
import { Mission } from '#src/schema/mission.ts'
import { Id, ProvinceCode, SourceIds, Text } from '#src/schema/parts.ts'

// What no table of the readings says and stands beside them as JSON: names, which outlines to draw, what is
// said of lines. The code names no mission and no country.

const CountryCode = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'an ISO 3166-1 alpha-3 code'))

/** missions.json: one entry for each mission that can be made. */
export const MissionsFile = v.strictObject({
  id: Id,
  /** As the readings name it. */
  mapName: v.string(),
  ...v.pick(Mission, ['name', 'shortName', 'country', 'areas']).entries,
  /** Countries with all their areas, and countries with those only in which the mission had a place. */
  outlines: v.strictObject({ whole: v.array(CountryCode), withPlaces: v.array(CountryCode) }),
  /** What the disclaimer says of disputed lines; null where there is nothing to say. */
  lines: v.nullable(Text),
})
export type MissionsFile = v.InferOutput<typeof MissionsFile>

const Positions = v.array(v.tuple([v.number(), v.number()]))

/** outline-rules.json: what is done to the outlines of a country before they are drawn. */
export const OutlineRules = v.strictObject({
  /** What is known of their age, within a sentence. */
  vintage: v.nullable(Text),
  /** Areas that become one, under the id of the result; `all` for every area of the country. */
  merged: v.array(
    v.strictObject({ id: ProvinceCode, areas: v.union([v.literal('all'), v.array(ProvinceCode)]) }),
  ),
  /** An area that is taken out of another: what lies on one side of a line through it, longitude first. */
  cut: v.nullable(v.strictObject({ id: ProvinceCode, from: ProvinceCode, line: Positions })),
  /** Areas that are not drawn; places in them are counted in no area but have `territory`. */
  leftOut: v.nullable(v.strictObject({ areas: v.array(ProvinceCode), territory: Text })),
})
export type OutlineRules = v.InferOutput<typeof OutlineRules>

/** land.json: what the world map of countries names otherwise than the page does. */
const LandRules = v.strictObject({
  /** Shapes without a code, by their name there: another country's land, or one with a name of its own. */
  shapes: v.record(
    v.string(),
    v.union([v.strictObject({ partOf: CountryCode }), v.strictObject({ id: CountryCode, name: Text })]),
  ),
})

/** readings.json: who read the maps, and what is the same in every folder made of them. */
const Readings = v.strictObject({
  mapEstimates: v.nonNullable(Mission.entries.mapEstimates),
  /** Who read the maps with the version, as the note on coverage names it. */
  readBy: v.string(),
  /** What is said of all outlines, in sentences. */
  outlines: Text,
  /** The document that places the places. */
  positionSource: Id,
  /** Of src/domain/gathered/documents.json. */
  siteSources: SourceIds,
  credits: Mission.entries.credits,
  disclaimer: Text,
  dataVersion: v.string(),
  updated: v.string(),
  changelog: v.strictObject({ id: Id, summary: Text }),
  /** Missions that are published otherwise, with what is said of it. */
  madeOtherwise: v.record(v.string(), v.string()),
})

/** Every table beside the readings. */
export const Tables = v.object({
  readings: Readings,
  missions: v.array(MissionsFile),
  countries: v.record(CountryCode, v.strictObject({ numeric: v.string(), en: v.string(), fr: v.string() })),
  /** The countries behind a label of the readings that is not the name in `countries`. */
  labels: v.record(v.string(), v.array(CountryCode)),
  areaNames: v.record(ProvinceCode, Text),
  outlines: v.record(CountryCode, OutlineRules),
  land: LandRules,
})
export type Tables = v.InferOutput<typeof Tables>
