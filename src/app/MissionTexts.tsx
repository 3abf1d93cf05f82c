import { type ReactNode, useMemo } from 'react'
import type { Mission } from '#src/schema/mission.ts'
import { TextProvider, useTexts } from '#src/text/TextContext.tsx'

/** The texts with the words of a mission in them: its name, and what its areas are called. */
export const MissionTexts = ({ mission, children }: { mission: Mission | null; children: ReactNode }) => {
  const { textsOf } = useTexts()
  const value = useMemo(() => textsOf(mission), [textsOf, mission])
  return <TextProvider value={value}>{children}</TextProvider>
}
