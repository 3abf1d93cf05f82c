import { useMemo } from 'react'
import { citationLabel, shortPublisher } from '#src/domain/sources/citations.ts'
import type { Actions } from '#src/shared/use-actions.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { type CitationsValue, useCitations } from '#src/ui/CitationsContext.tsx'
import { serialiseView } from '#src/url/codec.ts'
import { type View, defaultView } from '#src/url/view.ts'
import type { Compared } from './read-compared.ts'

/** The list of sources of another mission, open at a document, in the language of the page. */
const sourceView = (mission: string, source: string, { language }: View): View => ({
  ...defaultView,
  mission,
  tab: 'sources',
  source,
  language,
})

/**
 * How the documents of each mission are named and opened: those of the page's own one as everywhere, those of
 * another on its own page.
 */
export const useMissionCitations = (
  compared: readonly Compared[],
  view: View,
  setView: Actions['setView'],
): ReadonlyMap<string, CitationsValue> => {
  const { language } = useTexts()
  const own = useCitations()
  return useMemo(
    () =>
      new Map(
        compared.map(({ id, result }): [string, CitationsValue] => {
          if (id === view.mission) return [id, own]
          const sources = result.status === 'ready' ? result.value.sources : null
          return [
            id,
            {
              cite: (source) => {
                const found = sources?.get(source)
                return {
                  id: source,
                  publisher: found ? shortPublisher(found) : source,
                  label: found ? citationLabel(found, language) : source,
                  title: found?.title ?? source,
                  lang: found?.lang,
                  href: serialiseView(sourceView(id, source, view)),
                }
              },
              open: (source) => setView(sourceView(id, source, view)),
            },
          ]
        }),
      ),
    [compared, own, view, setView, language],
  )
}
