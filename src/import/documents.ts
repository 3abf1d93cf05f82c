import * as v from 'valibot'
import { Source } from '#src/schema/source.ts'
import documents from './documents.json'

const known = v.parse(v.array(Source), documents)

/** A document that an importer reads, as sources.json names it. Throws an Error for an unknown id. */
export const documentOf = (id: string): Source => {
  const found = known.find((document) => document.id === id)
  if (!found) throw new Error(`documents.json has no ${id}`)
  return found
}
