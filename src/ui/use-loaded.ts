import { use } from 'react'
import type { Language } from '#src/domain/formats.ts'

type Load<T> = (language: Language) => Promise<T>

const asked = new Map<unknown, Map<Language, Promise<unknown>>>()

const askOnce = <T>(load: Load<T>, language: Language): Promise<T> => {
  const known: Map<Language, Promise<unknown>> = asked.get(load) ?? new Map()
  asked.set(load, known)
  const before = known.get(language)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- kept under the function that made it
  if (before) return before as Promise<T>
  const coming = load(language)
  known.set(language, coming)
  // What did not come is asked for anew the next time.
  coming.catch(() => known.delete(language))
  return coming
}

/**
 * Texts that come when they are shown for the first time. Suspends until they are there, so it needs a Suspense above it; throws if they
 * do not come, so it needs an ErrorBoundary. `load` must be the same function every time.
 */
export const useLoaded = <T>(load: Load<T>, language: Language): T => use(askOnce(load, language))
