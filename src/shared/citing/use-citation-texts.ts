import { useQuery } from '@tanstack/react-query'
import { citationQuery } from '#src/queries/citation-texts.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import type { CitationTexts } from '#src/text/load-citation.ts'

/** The words of citations in the page's language; null while they are on their way. */
export const useCitationTexts = (): CitationTexts | null => {
  const { language } = useTexts()
  return useQuery(citationQuery(language)).data ?? null
}
