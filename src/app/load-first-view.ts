import type { QueryClient } from '@tanstack/react-query'
import { packQuery } from '#src/queries/pack.ts'
import { textsQuery } from '#src/queries/texts.ts'
import { allMissions } from '#src/url/view.ts'
import { currentView } from '#src/url/use-view.ts'
import { readerLanguage } from '#src/url/reader-language.ts'

/**
 * Loads what the first drawing of the view in the address needs, so that the page is drawn once and not at
 * every file that comes. Never throws: what could not be had the page asks for itself, and says so.
 */
export const loadFirstView = async (client: QueryClient): Promise<void> => {
  const { mission, language: asked } = currentView()
  const language = asked ?? readerLanguage(navigator.languages)
  await Promise.all([
    client.prefetchQuery({ ...textsQuery(language), retry: false }),
    client.prefetchQuery(packQuery(mission, language)),
  ])
  // Behind all that answers without it, and before it is drawn. A map that does not come says so itself.
  if (mission !== allMissions) void import('#src/panels/map/MovableMap.tsx').catch(() => {})
}
