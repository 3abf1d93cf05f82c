import * as v from 'valibot'
import { eventTypes } from './names.ts'
import { effectNames } from './status-lists.ts'
import {
  AnyNumber,
  ContributorCode,
  DatePrecision,
  DatedPoint,
  Id,
  PartialDate,
  ProvinceCode,
  SourceIds,
  Text,
} from './parts.ts'

export const EventType = v.picklist(eventTypes)
export type EventType = v.InferOutput<typeof EventType>

/**
 * What an event that happened does to the status of its site or, with no site, of every open site of its
 * province. Null for most events: a ceremony, a report or a plan changes no status.
 */
export const Effect = v.picklist(effectNames)
export type Effect = v.InferOutput<typeof Effect>

/** What a source calls a return to a site that had been left or lost; a visit does not open it. */
export const ReturnKind = v.picklist(['visit', 'temporary-presence', 'reopening'])
export type ReturnKind = v.InferOutput<typeof ReturnKind>

/**
 * How far a planned date bound the mission. `binding`: set by a resolution; `announced` (or left out): said
 * by the mission, a government or the press; `not-agreed`: later said never to have been agreed.
 */
const PlanBasis = v.picklist(['binding', 'announced', 'not-agreed'])

/** events.json: something dated. */
export const MissionEvent = v.strictObject({
  id: Id,
  date: PartialDate,
  precision: DatePrecision,
  type: EventType,
  status: v.picklist(['happened', 'planned', 'missed']),
  province: v.nullable(ProvinceCode),
  site: v.nullable(Id),
  contributor: v.nullable(ContributorCode),
  /** Who received the site or the goods. */
  recipient: v.nullable(Text),
  /** The date that had been announced for it; null where none is documented. */
  planned: v.nullable(PartialDate),
  /** When the planned date was first announced, if not on the event's own day; unknown before that. */
  announced: v.optional(v.strictObject({ ...DatedPoint.entries, sources: SourceIds })),
  planBasis: v.optional(PlanBasis),
  /** Number of the Security Council resolution that the event is, as the chart names it. */
  resolution: v.optional(v.pipe(v.number(), v.integer('a number such as 1325'))),
  /** The day to which a resolution extends the mandate. */
  mandateUntil: v.optional(PartialDate),
  /** Dates that other sources give for this step, each with its sources; shown beside `date`. */
  otherDates: v.optional(v.array(v.strictObject({ ...DatedPoint.entries, sources: SourceIds }))),
  /** For an event that brought the mission back to a site: what its source calls it. */
  returnKind: v.optional(ReturnKind),
  effect: v.nullable(Effect),
  title: Text,
  summary: Text,
  /** Where sources disagree, or what was inferred. */
  conflicts: v.nullable(Text),
  /** Key numbers of the event, named; each stands in its sources. */
  figures: v.array(v.strictObject({ name: Text, value: AnyNumber })),
  sources: SourceIds,
})
export type MissionEvent = v.InferOutput<typeof MissionEvent>
