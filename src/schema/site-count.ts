import * as v from 'valibot'
import { DatedPoint, Id, ProvinceCode, Quantity, SourceIds, Text } from './parts.ts'

/**
 * site-counts.json: how many bases somebody said there were, were to go or had gone. Such counts disagree, as
 * they count different things; none is derived from the others or from sites.json.
 */
export const SiteCount = v.strictObject({
  id: Id,
  /** Null: of the whole mission. */
  province: v.nullable(ProvinceCode),
  ...Quantity.entries,
  /** What is counted, with the place. */
  counted: Text,
  saidBy: Text,
  /** When it was said; what is counted says for when it holds. */
  ...DatedPoint.entries,
  notes: v.nullable(Text),
  sources: SourceIds,
})
export type SiteCount = v.InferOutput<typeof SiteCount>
