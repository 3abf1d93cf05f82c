import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { laterTextsQuery } from '#src/queries/texts.ts'
import { useTexts } from '#src/text/TextContext.tsx'

/**
 * Around whatever is no part of the first view: draws it once the texts are there that the first view does
 * not need. Throws if they do not come, so it needs an ErrorBoundary above it.
 */
export const AfterTexts = ({ children }: { children: ReactNode }) => {
  const { language } = useTexts()
  const { data, error } = useQuery(laterTextsQuery(language))
  if (error) throw error
  return data ? children : null
}
