import { useMemo } from 'react'
import { joinSources } from '#src/domain/compare/compared-sources.ts'
import { comparedMission } from '#src/domain/compare/withdrawal.ts'
import type { Model } from '#src/domain/page/model.ts'
import { labelIn } from '#src/domain/sources/citations.ts'
import { ExportMenu } from '#src/shared/exports/ExportMenu.tsx'
import { useExportContext } from '#src/shared/exports/use-export-context.ts'
import type { SharedProps } from '#src/shared/shared-props.ts'
import type { CompareWords } from '#src/text/compare-words.ts'
import { compareExport } from './compare-export.ts'
import type { Compared } from './read-compared.ts'

type CompareExportProps = Pick<SharedProps, 'files' | 'view'> & {
  model: Model
  compared: readonly Compared[]
  words: CompareWords
}

/** The export menu of the comparison: what is shown of it, once all that was asked for has come or failed. */
export const CompareExport = ({ files, view, model, compared, words }: CompareExportProps) => {
  const context = useExportContext(files, view, model)
  const ready = useMemo(
    () => compared.flatMap(({ id, result }) => (result.status === 'ready' ? [{ id, ...result.value }] : [])),
    [compared],
  )
  const missions = useMemo(
    () => ready.map(({ records }) => comparedMission(records, view.counting)),
    [ready, view.counting],
  )
  if (compared.some(({ result }) => result.status === 'loading') || missions.length === 0) return null
  const sources = joinSources(ready.map(({ id, sources: own }) => ({ mission: id, sources: own })))
  const cite = labelIn(sources, words.language)
  return (
    <ExportMenu exportable={compareExport({ context: { ...context, sources, cite }, missions, words })} />
  )
}
