import { queryOptions } from '@tanstack/react-query'
import type { Language } from '#src/domain/names/formats.ts'
import { loadChangeSentences } from '#src/text/load-change-sentences.ts'
import { isComplete, loadFirstTexts, loadTexts } from '#src/text/load-texts.ts'
import { inTime } from './read-in-time.ts'
import { fresh } from './records.ts'

/** Whether more than the first view is on the page, so that another language must come whole. */
let isPastFirstView = false

/** The texts of one language: what the first view says, or all of them once more than that is drawn. */
export const textsQuery = (language: Language) =>
  queryOptions({
    queryKey: ['texts', language],
    queryFn: () => inTime(isPastFirstView ? loadTexts(language) : loadFirstTexts(language)),
    ...fresh,
  })

/** Brings the texts of what comes after the first view. */
export const laterTextsQuery = (language: Language) =>
  queryOptions({
    queryKey: ['later-texts', language],
    queryFn: async () => {
      isPastFirstView = true
      await inTime(loadTexts(language))
      return true
    },
    ...(isComplete(language) && { initialData: true }),
    ...fresh,
  })

/** The sentences of the paragraph on what changed, in a language that need not be that of the page. */
export const briefingQuery = (language: Language) =>
  queryOptions({
    queryKey: ['briefing', language],
    queryFn: () => inTime(loadChangeSentences(language)),
    ...fresh,
  })
