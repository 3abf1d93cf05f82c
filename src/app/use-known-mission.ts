import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { missionsQuery } from '#src/queries/records.ts'
import type { LinkProblem } from '#src/url/codec.ts'
import { type View, defaultMission } from '#src/url/view.ts'

/**
 * The view with a mission that is published; null while that is not known. Only a link to another mission than the default one
 * asks for the list of them, and if the list cannot be had the link is believed.
 */
export const useKnownMission = (view: View): { view: View; problems: readonly LinkProblem[] } | null => {
  const isDefault = view.mission === defaultMission
  const { data, isPending } = useQuery({ ...missionsQuery, enabled: !isDefault })
  return useMemo(() => {
    if (isDefault) return { view, problems: [] }
    if (isPending) return null
    const isKnown = !data || data.records.some(({ id }) => id === view.mission)
    if (isKnown) return { view, problems: [] }
    return { view: { ...view, mission: defaultMission }, problems: [{ key: 'm', value: view.mission }] }
  }, [view, data, isPending, isDefault])
}
