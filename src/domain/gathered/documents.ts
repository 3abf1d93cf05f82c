import * as v from 'valibot'
import type { Source } from '#src/schema/source.ts'
import { isJsonObject } from '#src/domain/files/pack.ts'
import documents from './documents.json'
import type { GatheredKind } from './known-heads.ts'

/** Our own file, which a test holds to the schema: with it here, the page would load it apart. */
const Known = v.array(v.custom<Source>((value) => isJsonObject(value) && typeof value['id'] === 'string'))
const known = v.parse(v.strictObject({ ipi: Known, 'location-map': Known, radpko: Known }), documents)

/** The documents that a file rests on, as sources.json names them; the first is the file itself. */
export const documentsOf = (kind: GatheredKind): readonly Source[] => known[kind]

/** One of them. Throws an Error for an unknown id. */
export const documentOf = (id: string): Source => {
  const found = [...known.ipi, ...known['location-map']].find((document) => document.id === id)
  if (!found) throw new Error(`documents.json has no ${id}`)
  return found
}
