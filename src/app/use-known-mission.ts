import { builtMissions } from '#src/queries/on-disk.ts'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { missionsQuery } from '#src/queries/records.ts'
import type { LinkProblem } from '#src/url/codec.ts'
import { allMissions, defaultMission } from '#src/url/view.ts'

/**
 * The mission asked for if it is published, else the default one and what was wrong; null while that is not
 * known. A mission that the build knows is not asked for; for another one the published list is, which may
 * have grown since, and if that cannot be had the link is believed.
 */
export const useKnownMission = (
  asked: string,
): { mission: string; problems: readonly LinkProblem[] } | null => {
  const isKnownToBuild = asked === defaultMission || asked === allMissions || builtMissions().includes(asked)
  const { data, isPending } = useQuery({ ...missionsQuery, enabled: !isKnownToBuild })
  return useMemo(() => {
    if (isKnownToBuild) return { mission: asked, problems: [] }
    if (isPending) return null
    const isKnown = !data || data.records.some(({ id }) => id === asked)
    if (isKnown) return { mission: asked, problems: [] }
    return { mission: defaultMission, problems: [{ key: 'm', value: asked }] }
  }, [asked, data, isPending, isKnownToBuild])
}
