import * as v from 'valibot'
import { components } from './components.ts'
import {
  Amount,
  ContributorCode,
  DatedPoint,
  Id,
  PartialDate,
  ProvinceCode,
  Quantity,
  SourceIds,
  Text,
  UnitKind,
  VisibleText,
  WholeAmount,
} from './parts.ts'

/** A strength that a source counted, with the date it holds for. */
const CountedStrength = v.strictObject({ ...Quantity.entries, ...DatedPoint.entries, sources: SourceIds })

/**
 * Whose maps they are: the short name of the mission or of a predecessor. In the year of a change both may
 * have rows for the same places, which are not added (domain/sites/map-readings.ts).
 */
const MapMission = v.pipe(VisibleText, v.nonEmpty('a mission'))

/** The year of the first United Nations peacekeeping operation: no map of a mission is older. */
const firstYear = 1948
const lastYear = 2100

/** The same as a key of an object. */
const YearKey = v.pipe(
  v.string(),
  v.regex(/^\d{4}$/, 'a year'),
  v.check((text) => Number(text) >= firstYear, 'a year from 1948'),
  v.check((text) => Number(text) <= lastYear, 'a year to 2100'),
)

const Troops = WholeAmount

/**
 * contingents.json: one contributor's unit of one kind, at a site or in a province, over a period. Two
 * origins, told apart by `origin` and never added up:
 * - `un-maps`: `estimates` gives for each year the size that somebody read off the unit symbols on the UN
 *   deployment maps (who, and   as how many a company counts, says mission.json); null where the symbol has
 *   no size. `contributor` is null where the map does not   name it.
 * - `reported`: named by a document; `strengths` were counted by somebody.
 */
export const Contingent = v.strictObject({
  id: Id,
  origin: v.picklist(['un-maps', 'reported']),
  name: v.nullable(Text),
  contributor: v.nullable(ContributorCode),
  /** Null: the source does not name the kind. */
  kind: v.nullable(UnitKind),
  site: v.nullable(Id),
  province: v.nullable(ProvinceCode),
  mission: MapMission,
  from: v.nullable(DatedPoint),
  to: v.nullable(DatedPoint),
  estimates: v.record(YearKey, v.nullable(Troops)),
  strengths: v.array(CountedStrength),
  notes: v.nullable(Text),
  sources: SourceIds,
})
export type Contingent = v.InferOutput<typeof Contingent>

/** Types of unit as the symbols of the maps are abbreviated. */
const MapUnits = v.partial(
  v.strictObject({
    eng: Amount,
    med: Amount,
    sig: Amount,
    av: Amount,
    riv: Amount,
    maint: Amount,
    trans: Amount,
  }),
)

/** deployments.json: what the UN deployment maps of one year show at one site, all contributors together. */
export const Deployment = v.strictObject({
  id: Id,
  site: Id,
  year: v.pipe(
    v.number(),
    v.integer('a year'),
    v.minValue(firstYear, 'a year from 1948'),
    v.maxValue(lastYear, 'a year to 2100'),
  ),
  mission: MapMission,
  /**
   * Each distinct total of that year's maps, ascending; estimates from unit symbols, not head counts. Empty
   * if no map of the year lets one tell.
   */
  troops: v.array(Troops),
  /** Mean over all maps of the year, as the readings give it; not that of the distinct totals. */
  mean: v.nullable(Troops),
  /** On how many maps of the year a unit of the type is drawn; it is not said whose it is. */
  units: v.optional(MapUnits),
  /** 3 mission, 2 sector, 1 battalion headquarters. */
  headquarters: v.optional(v.picklist([1, 2, 3])),
  police: v.optional(v.literal(true)),
  observers: v.optional(v.literal(true)),
})
export type Deployment = v.InferOutput<typeof Deployment>

/** strength.json: authorised (a ceiling) or actual personnel at a date. The two are never added. */
export const Strength = v.strictObject({
  id: Id,
  date: PartialDate,
  precision: DatedPoint.entries.precision,
  component: v.picklist(components),
  /**
   * Left out for a figure of the whole mission or of the province and contributor named. `part`: of a part
   * that is no province; `addition`: on top of the ceiling; `planned`: what was to be; `left`: who left since
   * a date, counted up, and so nobody who was there.
   */
  covers: v.optional(v.picklist(['part', 'addition', 'planned', 'left'])),
  label: Text,
  authorised: v.nullable(Troops),
  /** Number of the resolution that set the ceiling; left out where the figure is only known from a table. */
  resolution: v.optional(v.pipe(v.number(), v.integer('a number such as 1325'))),
  actual: v.nullable(Quantity),
  province: v.nullable(ProvinceCode),
  contributor: v.nullable(ContributorCode),
  notes: v.nullable(Text),
  sources: SourceIds,
})
export type Strength = v.InferOutput<typeof Strength>
