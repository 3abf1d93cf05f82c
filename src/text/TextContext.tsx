import { type ReactNode, createContext, useContext } from 'react'
import type { MissionTexts } from './load-texts.ts'

const TextContext = createContext<MissionTexts | null>(null)

export const TextProvider = ({ value, children }: { value: MissionTexts; children: ReactNode }) => (
  <TextContext value={value}>{children}</TextContext>
)

/** The texts and the language of the page. Throws outside of TextProvider, which is a fault of the code. */
export const useTexts = (): MissionTexts => {
  const value = useContext(TextContext)
  if (!value) throw new Error('useTexts needs a TextProvider above it')
  return value
}
