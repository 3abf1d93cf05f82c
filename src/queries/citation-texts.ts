import { queryOptions } from '@tanstack/react-query'
import type { Language } from '#src/domain/names/formats.ts'
import { loadCitation } from '#src/text/load-citation.ts'
import { fresh } from './records.ts'

/** The words of citations in the page's language; apart from the other texts, which the first view loads. */
export const citationQuery = (language: Language) =>
  queryOptions({ queryKey: ['citation', language], queryFn: () => loadCitation(language), ...fresh })
