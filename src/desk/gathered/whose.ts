import type { GatheredKind } from '#src/domain/gathered/known-heads.ts'
import { documentsOf } from '#src/domain/gathered/documents.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import type { Language } from '#src/schema/languages.ts'

/** Who publishes a file. */
export const whose = (kind: GatheredKind, language: Language): string => {
  const publisher = documentsOf(kind)[0]?.publisher ?? ''
  return typeof publisher === 'string' ? publisher : textIn(publisher, language)
}
