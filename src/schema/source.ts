import * as v from 'valibot'
import { sourceKinds } from './names.ts'
import { Id, VisibleText, PartialDate, Text, WebAddress } from './parts.ts'

export const SourceKind = v.picklist(sourceKinds)
export type SourceKind = v.InferOutput<typeof SourceKind>

/** One text where it is the same for all readers, or one in each language. */
const Named = v.union([VisibleText, Text], 'a text, or one in each language')

/** sources.json: a document that is cited. */
export const Source = v.strictObject({
  id: Id,
  /** Its own name; in each language where it has several or where words stand beside it. */
  publisher: Named,
  /**
   * The document's own, in its language; in each language if it is a description of a document in another.
   */
  title: Named,
  /** True: the title is a description. Shown in brackets. */
  descriptive: v.boolean(),
  /** Null: the document carries no date. */
  date: v.nullable(PartialDate),
  url: WebAddress,
  /** ISO 639-1. */
  lang: v.pipe(v.string(), v.regex(/^[a-z]{2}$/, 'an ISO 639-1 code such as fr')),
  kind: SourceKind,
})
export type Source = v.InferOutput<typeof Source>
