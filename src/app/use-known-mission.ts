import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { missionsQuery } from '#src/queries/records.ts'
import type { LinkProblem } from '#src/url/codec.ts'
import { defaultMission } from '#src/url/view.ts'

/**
 * The mission asked for if it is published, else the default one and what was wrong; null while that is not
 * known. Only a link to another mission than the default one asks for the list of them, and if the list
 * cannot be had the link is believed.
 */
export const useKnownMission = (
  asked: string,
): { mission: string; problems: readonly LinkProblem[] } | null => {
  const isDefault = asked === defaultMission
  const { data, isPending } = useQuery({ ...missionsQuery, enabled: !isDefault })
  return useMemo(() => {
    if (isDefault) return { mission: asked, problems: [] }
    if (isPending) return null
    const isKnown = !data || data.records.some(({ id }) => id === asked)
    if (isKnown) return { mission: asked, problems: [] }
    return { mission: defaultMission, problems: [{ key: 'm', value: asked }] }
  }, [asked, data, isPending, isDefault])
}
