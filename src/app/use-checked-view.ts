import { useMemo } from 'react'
import type { FileResult } from '#src/queries/file-result.ts'
import type { Loaded } from '#src/queries/records.ts'
import type { MissionFiles } from '#src/queries/use-mission-files.ts'
import { checkView } from '#src/url/check-view.ts'
import { historyLines } from '#src/domain/history-lines.ts'
import { citedParts } from '#src/domain/cited.ts'
import { outputGroupId } from '#src/domain/output-group-id.ts'
import type { Base } from './model.ts'
import type { View } from '#src/url/view.ts'

const recordsOf = <T extends { id: string }>(result: FileResult<Loaded<T>>): readonly T[] | undefined =>
  result.status === 'ready' ? result.value.records : undefined

const useIds = (records: readonly { id: string }[] | undefined): ReadonlySet<string> | undefined =>
  useMemo(() => records && new Set(records.map(({ id }) => id)), [records])

const idsOf = (records: readonly { id: string }[] | undefined): readonly string[] | undefined =>
  records?.map(({ id }) => id)

/** The figures of the kind that the link opens at; undefined while their file is not there, or if it opens at none. */
const figuresFor = (
  { cited, site }: View,
  files: MissionFiles,
  base: Base | null,
): ReadonlySet<string> | undefined => {
  // The pack of a cold visit may lack what a history or the outputs are made of.
  if (cited === null || !files.isComplete) return undefined
  const outputs = recordsOf(files.outputs)
  const history = base?.index.records.find((record) => record.site.id === site)?.history
  const ids = {
    output: () => idsOf(outputs),
    strength: () => idsOf(recordsOf(files.strength)),
    line: () => history && historyLines(history).map(({ key }) => key),
    chart: () => outputs?.map((output) => `outputs-${outputGroupId(output)}`),
  }[citedParts(cited).kind]()
  return ids && new Set(ids)
}

/** The view of the link, held against the data that is there. */
export const useCheckedView = (view: View, files: MissionFiles, base: Base | null) => {
  const provinces = useIds(recordsOf(files.provinces))
  const contributors = useIds(recordsOf(files.contributors))
  const sites = useIds(recordsOf(files.sites))
  // The pack of a cold visit names some of the sources only.
  const sources = useIds(files.isComplete ? recordsOf(files.sources) : undefined)
  return useMemo(
    () => checkView(view, { provinces, contributors, sites, sources, cited: figuresFor(view, files, base) }),
    [view, provinces, contributors, sites, sources, files, base],
  )
}
