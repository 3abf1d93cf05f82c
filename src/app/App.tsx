import { type QueryClient, QueryClientProvider, keepPreviousData, useQuery } from '@tanstack/react-query'
import { useCallback, useEffect } from 'react'
import { textsQuery } from '#src/queries/texts.ts'
import type { Texts } from '#src/text/load-texts.ts'
import { TextProvider } from '#src/text/TextContext.tsx'
import { PlayingProvider } from '#src/ui/PlayingContext.tsx'
import { useViewPart } from '#src/url/use-view.ts'
import { Dashboard } from './Dashboard.tsx'
import { readerLanguage } from './reader-language.ts'

const Texted = () => {
  const asked = useViewPart('language')
  const wanted = asked ?? readerLanguage(navigator.languages)
  // While another language is on its way the page stays in the one that it has: never two on one page.
  const withLanguage = useCallback((t: Texts) => ({ t, language: wanted }), [wanted])
  const { data, error } = useQuery({
    ...textsQuery(wanted),
    select: withLanguage,
    placeholderData: keepPreviousData,
  })
  const language = data?.language
  useEffect(
    function setDocumentLanguage() {
      if (language) document.documentElement.lang = language
    },
    [language],
  )
  // Without its texts the page can name nothing: index.html's own bilingual words stand in.
  if (error && !data)
    return (
      <p role="alert">
        Drawdown could not be loaded. · Drawdown n’a pas pu être chargé.{' '}
        <a href={window.location.href}>Try again · Réessayer</a>
      </p>
    )
  if (!data) return null
  return (
    <TextProvider value={data}>
      <PlayingProvider>
        <Dashboard />
      </PlayingProvider>
    </TextProvider>
  )
}

export const App = ({ queryClient }: { queryClient: QueryClient }) => (
  <QueryClientProvider client={queryClient}>
    <Texted />
  </QueryClientProvider>
)
