import { type ReactNode, createContext, useContext } from 'react'
import type { Cited } from '#src/domain/sources/cited.ts'
import type { CitationTexts } from '#src/text/load-citation.ts'

/** Writes the citation of a figure, in the words of `texts`; both are the page's language. */
export type Citing = { texts: CitationTexts; write: (cited: Cited) => string }

const CitingContext = createContext<Citing | null>(null)

/** `value` null: the words of citations are still on their way. */
export const CitingProvider = ({ value, children }: { value: Citing | null; children: ReactNode }) => (
  <CitingContext value={value}>{children}</CitingContext>
)

/** Null where figures cannot be cited, or not yet. */
export const useCiting = (): Citing | null => useContext(CitingContext)
