import { queryOptions } from '@tanstack/react-query'
import type { Language } from '#src/domain/formats.ts'
import { loadTexts } from '#src/text/load-texts.ts'
import { fresh } from './records.ts'

/** The texts of one language, a chunk of their own. */
export const textsQuery = (language: Language) =>
  queryOptions({ queryKey: ['texts', language], queryFn: () => loadTexts(language), ...fresh })
