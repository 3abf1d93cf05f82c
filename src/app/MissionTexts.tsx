import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useMemo } from 'react'
import { textsQuery } from '#src/queries/texts.ts'
import type { Mission } from '#src/schema/mission.ts'
import { TextProvider, useTexts } from '#src/text/TextContext.tsx'

/** The texts with the words of a mission in them: its name, and what its areas are called. */
export const MissionTexts = ({ mission, children }: { mission: Mission | null; children: ReactNode }) => {
  const outer = useTexts()
  const { language } = outer
  // There already: what is outside is drawn from it.
  const { data: textsOf } = useQuery(textsQuery(language))
  const texts = textsOf?.(mission)
  const value = useMemo(() => (texts ? { ...texts, language } : null), [texts, language])
  return <TextProvider value={value ?? outer}>{children}</TextProvider>
}
