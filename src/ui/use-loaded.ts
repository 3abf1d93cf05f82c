import { useEffect, useMemo, useState } from 'react'
import type { Language } from '#src/domain/names/formats.ts'
import { useTexts } from '#src/text/TextContext.tsx'

type Load<T> = (language: Language) => Promise<T>

type Come<T> = { load: Load<T>; language: Language; texts: T }

/**
 * Texts of the mission that come when they are shown for the first time; null until they are there. Throws if
 * they do not come, so it needs an ErrorBoundary above it. `load` must be the same function every time.
 */
export const useLoaded = <T>(load: Load<T>, language: Language): T | null => {
  const [come, setCome] = useState<Come<T> | null>(null)
  const [error, setError] = useState<unknown>(null)
  useEffect(
    function loadTexts() {
      let isWanted = true
      load(language).then(
        (texts) => isWanted && setCome({ load, language, texts }),
        (reason: unknown) => isWanted && setError(reason),
      )
      return () => {
        isWanted = false
      }
    },
    [load, language],
  )
  const { fill } = useTexts()
  // Of another language while this one is on its way: never two on one page.
  const texts = come?.load === load && come.language === language ? come.texts : null
  const filled = useMemo(() => fill(texts), [fill, texts])
  if (error !== null) throw error
  return filled
}
