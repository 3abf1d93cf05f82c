import { AfterTexts } from './AfterTexts.tsx'
import { type ReactNode, Suspense } from 'react'
import { ErrorBoundary } from '#src/ui/ErrorBoundary.tsx'

/**
 * A part of the page that comes after the first view, and that the page does without if its code does not
 * come.
 */
export const Later = ({ children }: { children: ReactNode }) => (
  <ErrorBoundary fallback={null}>
    <Suspense fallback={null}>
      <AfterTexts>{children}</AfterTexts>
    </Suspense>
  </ErrorBoundary>
)
