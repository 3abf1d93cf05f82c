import { type QueryClient, QueryClientProvider, keepPreviousData, useQuery } from '@tanstack/react-query'
import { Suspense, lazy, useEffect } from 'react'
import { endFirstView } from '#src/pace/first-view.ts'
import { languages } from '#src/schema/languages.ts'
import { textsQuery } from '#src/queries/texts.ts'
import type { TextsOf } from '#src/text/load-texts.ts'
import { couldNotBeLoaded, inEveryLanguage, tryAgain } from '#src/text/opening.ts'
import { TextProvider } from '#src/text/TextContext.tsx'
import { ErrorBoundary } from '#src/ui/ErrorBoundary.tsx'
import { PlayingProvider } from '#src/ui/PlayingContext.tsx'
import { useViewPart } from '#src/url/use-view.ts'
import { Dashboard } from './Dashboard.tsx'
import { readerLanguage } from '#src/url/reader-language.ts'

// Nobody should need it.
const BrokenPage = lazy(async () => ({ default: (await import('./BrokenPage.tsx')).BrokenPage }))

/**
 * Where the page cannot name anything in one language: the words that every language's opening.json has for
 * it stand in.
 */
const Lost = () => {
  useEffect(endFirstView, [])
  return (
    <p role="alert">
      {inEveryLanguage(couldNotBeLoaded)} <a href={window.location.href}>{inEveryLanguage(tryAgain)}</a>
    </p>
  )
}

const brokenPage = (message: string) => (
  <ErrorBoundary fallback={<Lost />}>
    <Suspense fallback={null}>
      <BrokenPage message={message} />
    </Suspense>
  </ErrorBoundary>
)

/** Until the file of the mission is there (MissionTexts). */
const ofNoMission = (textsOf: TextsOf) => textsOf(null)

const Texted = () => {
  const asked = useViewPart('language')
  const wanted = asked ?? readerLanguage(navigator.languages)
  // While another language is on its way the page stays in the one that it has: never two on one page.
  const { data, error } = useQuery({
    ...textsQuery(wanted),
    select: ofNoMission,
    placeholderData: keepPreviousData,
  })
  const language = data?.language
  useEffect(
    function setDocumentLanguage() {
      if (!language) return
      document.documentElement.lang = language
      document.documentElement.dir = languages[language].direction
    },
    [language],
  )
  if (error && !data) return <Lost />
  if (!data) return null
  return (
    <TextProvider value={data}>
      <PlayingProvider>
        <ErrorBoundary fallback={brokenPage}>
          <Dashboard />
        </ErrorBoundary>
      </PlayingProvider>
    </TextProvider>
  )
}

export const App = ({ queryClient }: { queryClient: QueryClient }) => (
  <QueryClientProvider client={queryClient}>
    <Texted />
  </QueryClientProvider>
)
