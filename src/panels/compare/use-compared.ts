import { useMemo } from 'react'
import type { Base } from '#src/domain/page/model.ts'
import { type OtherMission, useOtherMissions } from '#src/queries/other-missions.ts'
import type { MissionFiles } from '#src/queries/use-mission-files.ts'
import type { Language } from '#src/schema/languages.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { type Compared, ownMission, readCompared } from './read-compared.ts'

const compared = (files: OtherMission, language: Language, base?: Base): Compared => ({
  id: files.id,
  result: readCompared(files, language, base),
})

/** The page's mission and those that it is set beside, each as far as its files are there. */
export const useCompared = (
  files: MissionFiles,
  base: Base,
  others: readonly string[],
): readonly Compared[] => {
  const { language } = useTexts()
  const loaded = useOtherMissions(others)
  const beside = useMemo(() => loaded.map((other) => compared(other, language)), [loaded, language])
  const own = useMemo(
    () => compared(ownMission(base.mission.id, files), language, base),
    [files, base, language],
  )
  return useMemo(() => [own, ...beside], [own, beside])
}
