import * as v from 'valibot'
import { eventTypes } from './names.ts'
import { ContributorCode, DatePrecision, Id, PartialDate, ProvinceCode, SourceIds, Text } from './parts.ts'

export const EventType = v.picklist(eventTypes)
export type EventType = v.InferOutput<typeof EventType>

/**
 * What an event that happened does to the status of its site or, with no site, of every open site of its province.
 * Null for most events: a ceremony, a report or a plan changes no status.
 */
export const Effect = v.picklist(['open', 'operations-ceased', 'closed', 'handed-over', 'access-lost'])
export type Effect = v.InferOutput<typeof Effect>

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
  effect: v.nullable(Effect),
  title: Text,
  summary: Text,
  /** Where sources disagree, or what was inferred. */
  conflicts: v.nullable(Text),
  /** Key numbers of the event, named; each stands in its sources. */
  figures: v.array(v.strictObject({ name: Text, value: v.number() })),
  sources: SourceIds,
})
export type MissionEvent = v.InferOutput<typeof MissionEvent>
