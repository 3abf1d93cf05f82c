import { useMemo } from 'react'
import type { FileResult } from '#src/queries/file-result.ts'
import type { Loaded } from '#src/queries/records.ts'
import type { MissionFiles } from '#src/queries/use-mission-files.ts'
import { checkView } from '#src/url/check-view.ts'
import type { View } from '#src/url/view.ts'

const recordsOf = <T extends { id: string }>(result: FileResult<Loaded<T>>): readonly T[] | undefined =>
  result.status === 'ready' ? result.value.records : undefined

const useIds = (records: readonly { id: string }[] | undefined): ReadonlySet<string> | undefined =>
  useMemo(() => records && new Set(records.map(({ id }) => id)), [records])

/** The view of the link, held against the data that is there. */
export const useCheckedView = (view: View, files: MissionFiles) => {
  const provinces = useIds(recordsOf(files.provinces))
  const contributors = useIds(recordsOf(files.contributors))
  const sites = useIds(recordsOf(files.sites))
  // The pack of a cold visit names some of the sources only.
  const sources = useIds(files.isComplete ? recordsOf(files.sources) : undefined)
  return useMemo(
    () => checkView(view, { provinces, contributors, sites, sources }),
    [view, provinces, contributors, sites, sources],
  )
}
