import { queryOptions } from '@tanstack/react-query'
import type { Language } from '#src/domain/names/formats.ts'
import { loadChangeSentences } from '#src/text/load-change-sentences.ts'
import { loadTexts } from '#src/text/load-texts.ts'
import { inTime } from './read-in-time.ts'
import { fresh } from './records.ts'

/** The texts of one language, a chunk of their own. */
export const textsQuery = (language: Language) =>
  queryOptions({ queryKey: ['texts', language], queryFn: () => inTime(loadTexts(language)), ...fresh })

/** The sentences of the paragraph on what changed, in a language that need not be that of the page. */
export const briefingQuery = (language: Language) =>
  queryOptions({
    queryKey: ['briefing', language],
    queryFn: () => inTime(loadChangeSentences(language)),
    ...fresh,
  })
