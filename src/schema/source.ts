import * as v from 'valibot'
import { sourceKinds } from './names.ts'
import { Id, PartialDate, WebAddress } from './parts.ts'

export const SourceKind = v.picklist(sourceKinds)
export type SourceKind = v.InferOutput<typeof SourceKind>

/** sources.json: a document that is cited. */
export const Source = v.strictObject({
  id: Id,
  publisher: v.string(),
  title: v.string(),
  /** True: the title is a description, in the document's language. Shown in brackets. */
  descriptive: v.boolean(),
  /** Null: the document carries no date. */
  date: v.nullable(PartialDate),
  url: WebAddress,
  /** ISO 639-1. */
  lang: v.pipe(v.string(), v.regex(/^[a-z]{2}$/, 'an ISO 639-1 code such as fr')),
  kind: SourceKind,
})
export type Source = v.InferOutput<typeof Source>
