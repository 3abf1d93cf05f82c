import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import type { FileResult } from '#src/queries/file-result.ts'
import { type Loaded, missionsQuery } from '#src/queries/records.ts'
import type { MissionFiles } from '#src/queries/use-mission-files.ts'
import { checkView } from '#src/url/check-view.ts'
import type { Base } from '#src/domain/page/model.ts'
import type { knownFigures } from '#src/shared/citing/known-figures.ts'
import type { View } from '#src/url/view.ts'

const recordsOf = <T extends { id: string }>(result: FileResult<Loaded<T>>): readonly T[] | undefined =>
  result.status === 'ready' ? result.value.records : undefined

const useIds = (records: readonly { id: string }[] | undefined): ReadonlySet<string> | undefined =>
  useMemo(() => records && new Set(records.map(({ id }) => id)), [records])

/**
 * What knows the figures that a link can open at. It is loaded for such a link only; until then the link is
 * believed.
 */
const useFigures = (cited: View['cited']): typeof knownFigures | null => {
  const [figures, setFigures] = useState<typeof knownFigures | null>(null)
  useEffect(
    function loadForLink() {
      if (cited === null) return
      const load = async () => {
        const module = await import('#src/shared/citing/known-figures.ts')
        setFigures(() => module.knownFigures)
      }
      load().catch(() => {})
    },
    [cited],
  )
  return figures
}

/** The view of the link, held against the data that is there. */
export const useCheckedView = (view: View, files: MissionFiles, base: Base | null) => {
  const figures = useFigures(view.cited)
  const provinces = useIds(recordsOf(files.provinces))
  const contributors = useIds(recordsOf(files.contributors))
  const sites = useIds(recordsOf(files.sites))
  // The pack of a cold visit names some of the sources and recipients only.
  const sources = useIds(files.isComplete ? recordsOf(files.sources) : undefined)
  const listed = useQuery({ ...missionsQuery, enabled: view.others.length > 0 }).data?.records
  const missions = useIds(
    useMemo(() => listed?.filter(({ id }) => id !== view.mission), [listed, view.mission]),
  )
  return useMemo(
    () =>
      checkView(view, {
        provinces,
        contributors,
        recipients: files.isComplete ? base?.recipients : undefined,
        sites,
        sources,
        missions,
        cited: figures?.(view, files, base),
      }),
    [view, provinces, contributors, sites, sources, missions, figures, files, base],
  )
}
