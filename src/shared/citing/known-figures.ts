import type { Base } from '#src/domain/page/model.ts'
import { citedParts } from '#src/domain/sources/cited.ts'
import { historyLines } from '#src/domain/sites/history-lines.ts'
import { outputGroupId } from '#src/domain/outputs/output-group-id.ts'
import { type FileResult, valueOr } from '#src/queries/file-result.ts'
import type { Loaded } from '#src/queries/records.ts'
import type { MissionFiles } from '#src/queries/use-mission-files.ts'
import type { View } from '#src/url/view.ts'

const recordsOf = <T>(result: FileResult<Loaded<T>>): readonly T[] | undefined =>
  valueOr<Loaded<T> | null>(result, null)?.records

const idsOf = (records: readonly { id: string }[] | undefined): readonly string[] | undefined =>
  records?.map(({ id }) => id)

/**
 * The figures of the kind that a link opens at; undefined while their file is not there, or if it opens at
 * none.
 */
export const knownFigures = (
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
