import { type ReactNode, createContext, useContext } from 'react'

/** How a document is named beside a figure, and where its entry in the list of sources is. */
type Citation = {
  id: string
  /** Who published it, by the short name. */
  publisher: string
  /** Short name: publisher and date. */
  label: string
  title: string
  lang: string | undefined
  /** Link to the list of sources with this document open, and the view as it is when asked for. */
  href: string
}

export type CitationsValue = {
  cite: (id: string) => Citation
  /** Opens the document's entry without a reload. */
  open: (id: string) => void
}

const CitationsContext = createContext<CitationsValue | null>(null)

export const CitationsProvider = ({ value, children }: { value: CitationsValue; children: ReactNode }) => (
  <CitationsContext value={value}>{children}</CitationsContext>
)

/** The short name of whoever published a document, for words that name a source in a sentence. */
export const usePublisher = (): ((id: string) => string) => {
  const { cite } = useCitations()
  return (id) => cite(id).publisher
}

/** Throws outside of CitationsProvider, which is a fault of the code. */
export const useCitations = (): CitationsValue => {
  const value = useContext(CitationsContext)
  if (!value) throw new Error('useCitations needs a CitationsProvider above it')
  return value
}
