import { useMemo } from 'react'
import type { Base } from '#src/domain/page/model.ts'
import { type OtherMission, useOtherMissions } from '#src/queries/other-missions.ts'
import type { MissionFiles } from '#src/queries/use-mission-files.ts'
import { type Compared, ownMission, readCompared } from './read-compared.ts'

const compared = (files: OtherMission, base?: Base): Compared => ({
  id: files.id,
  result: readCompared(files, base),
})

/** The page's mission and those that it is set beside, each as far as its files are there. */
export const useCompared = (
  files: MissionFiles,
  base: Base,
  others: readonly string[],
): readonly Compared[] => {
  const loaded = useOtherMissions(others)
  const beside = useMemo(() => loaded.map((other) => compared(other)), [loaded])
  const own = useMemo(() => compared(ownMission(base.mission.id, files), base), [files, base])
  return useMemo(() => [own, ...beside], [own, beside])
}
