import { type ReactNode, createContext, useContext } from 'react'
import type { Language } from '#src/domain/names/formats.ts'
import type { MissionTexts } from './load-texts.ts'

type TextContextValue = MissionTexts & { language: Language }

const TextContext = createContext<TextContextValue | null>(null)

export const TextProvider = ({ value, children }: { value: TextContextValue; children: ReactNode }) => (
  <TextContext value={value}>{children}</TextContext>
)

/** The texts and the language of the page. Throws outside of TextProvider, which is a fault of the code. */
export const useTexts = (): TextContextValue => {
  const value = useContext(TextContext)
  if (!value) throw new Error('useTexts needs a TextProvider above it')
  return value
}
