import { useQuery } from '@tanstack/react-query'
import { type ReactNode, startTransition, useEffect, useState } from 'react'
import { laterTextsQuery } from '#src/queries/texts.ts'
import { useTexts } from '#src/text/TextContext.tsx'

/**
 * Around whatever is no part of the first view: draws it once the texts are there that the first view does
 * not need. Throws if they do not come, so it needs an ErrorBoundary above it.
 */
export const AfterTexts = ({ children }: { children: ReactNode }) => {
  const { language } = useTexts()
  const { data = false, error } = useQuery(laterTextsQuery(language))
  // The texts come for all parts at once: what a query tells is drawn in one piece, this in small ones.
  const [isTime, setTime] = useState(data)
  useEffect(
    function drawInPieces() {
      if (data) startTransition(() => setTime(true))
    },
    [data],
  )
  if (error) throw error
  return isTime && data ? children : null
}
