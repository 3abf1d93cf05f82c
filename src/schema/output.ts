import * as v from 'valibot'
import {
  ContributorCode,
  Id,
  PartialDate,
  ProvinceCode,
  Quantity,
  SourceIds,
  Text,
  VisibleText,
} from './parts.ts'

export const OutputCategory = v.picklist([
  'engineering-project',
  'road',
  'bridge',
  'helipad',
  'airfield',
  'medical',
  'ordnance',
  'qip',
  'other',
])
export type OutputCategory = v.InferOutput<typeof OutputCategory>

/** outputs.json: what a contingent or the mission built or did, counted, over a period. */
export const Output = v.strictObject({
  id: Id,
  /** Null: the mission as a whole, or several contributors that the source does not tell apart. */
  contributor: v.nullable(ContributorCode),
  /** The unit or body that did it. */
  actor: Text,
  /** Null: the whole country, or a place the source does not name. */
  province: v.nullable(ProvinceCode),
  category: OutputCategory,
  quantity: Quantity,
  /** What is counted. Quantities share an axis only if `id` is the same. */
  unit: v.strictObject({ id: Id, label: Text }),
  from: v.nullable(PartialDate),
  to: v.nullable(PartialDate),
  /** The cumulative figure that already contains this one: never add the two. */
  partOf: v.nullable(Id),
  /** Figures that may count some of the same work; not added either. */
  mayOverlap: v.array(Id),
  /** At most 20 words of the source, in the source's language. */
  quote: v.strictObject({ text: VisibleText, source: Id }),
  notes: v.nullable(Text),
  sources: SourceIds,
})
export type Output = v.InferOutput<typeof Output>
