import { useMemo } from 'react'
import type { Model } from '#src/domain/page/model.ts'
import { indexSources } from '#src/domain/sources/citations.ts'
import type { MissionFiles } from '#src/queries/use-mission-files.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { today } from '#src/ui/today.ts'
import { useCitations } from '#src/ui/CitationsContext.tsx'
import { serialiseView } from '#src/url/codec.ts'
import type { View } from '#src/url/view.ts'
import { type ExportContext, exportView } from '#src/export/context.ts'

/** The view as every export needs it, in the page's language. */
export const useExportContext = (files: MissionFiles, view: View, model: Model): ExportContext => {
  const { t, language } = useTexts()
  const { cite } = useCitations()
  const records = files.sources.status === 'ready' ? files.sources.value.records : undefined
  const sources = useMemo(() => indexSources(records ?? [], language), [records, language])
  return {
    ...model,
    ...exportView(view),
    made: today(),
    t,
    language,
    sources,
    cite: (id) => cite(id).label,
    // The link of a file names its language: whoever opens it reads the same.
    link: new URL(serialiseView({ ...view, language }), document.baseURI).href,
  }
}
