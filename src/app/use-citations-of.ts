import { useMemo } from 'react'
import { citationLabel, indexSources, shortPublisher } from '#src/domain/sources/citations.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import type { CitationsValue } from '#src/ui/CitationsContext.tsx'
import type { MissionFiles } from '#src/queries/use-mission-files.ts'
import { serialiseView } from '#src/url/codec.ts'
import { currentView } from '#src/url/use-view.ts'
import type { Actions } from '#src/shared/use-actions.ts'

/** The link to a document's entry in the list of sources, with the rest of the view as it is now. */
const linkTo = (source: string): string =>
  serialiseView({ ...currentView(), tab: 'sources', source, cited: null, figure: null })

/** A document without a name: on a cold visit some are still on their way. */
const unnamed = (id: string, isComplete: boolean) => {
  const name = isComplete ? id : '…'
  return { id, publisher: name, label: name, title: id, lang: undefined }
}

/**
 * How documents are named beside figures. Until the list of sources is there, or without it, a document goes
 * by its id.
 */
export const useCitationsOf = (files: MissionFiles, actions: Actions): CitationsValue => {
  const { language } = useTexts()
  const { isComplete } = files
  const records = files.sources.status === 'ready' ? files.sources.value.records : undefined
  const byId = useMemo(() => indexSources(records ?? [], language), [records, language])
  return useMemo(
    () => ({
      cite: (id) => {
        const source = byId.get(id)
        const href = linkTo(id)
        if (!source) return { ...unnamed(id, isComplete), href }
        const [publisher, label] = [shortPublisher(source), citationLabel(source, language)]
        return { id, publisher, label, title: source.title, lang: source.lang, href }
      },
      open: (id) => actions.openSource(id),
    }),
    [byId, isComplete, actions, language],
  )
}
