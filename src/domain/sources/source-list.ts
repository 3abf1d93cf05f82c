import { byName } from '#src/domain/names/by-name.ts'
import { compareDates } from '#src/domain/dates/dates.ts'
import { fold } from '#src/domain/names/fold.ts'
import type { Language } from '#src/domain/names/formats.ts'
import type { SourceKind } from '#src/schema/source.ts'
import type { CitedSource } from './cited-source.ts'

/** The documents whose publisher, title or id hold every word, whatever its accents; all for no words. */
export const searchSources = (sources: readonly CitedSource[], search: string): readonly CitedSource[] => {
  const words = fold(search)
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length === 0) return sources
  return sources.filter((source) => {
    const text = fold(`${source.publisher} ${source.title} ${source.id}`)
    return words.every((word) => text.includes(word))
  })
}

/** How many of the documents are of each kind. */
export const countSourceKinds = (sources: readonly CitedSource[]): ReadonlyMap<SourceKind, number> => {
  const counts = new Map<SourceKind, number>()
  for (const { kind } of sources) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return counts
}

export const sourceOrders = ['newest', 'oldest', 'publisher'] as const
export type SourceOrder = (typeof sourceOrders)[number]

/** By date, the undated always last, or by publisher in the language's alphabet; stable. */
export const sortSources = (
  sources: readonly CitedSource[],
  order: SourceOrder,
  language: Language,
): readonly CitedSource[] => {
  if (order === 'publisher') {
    const compare = byName(language)
    return sources.toSorted((a, b) => compare(a.publisher, b.publisher))
  }
  const sign = order === 'newest' ? -1 : 1
  return sources.toSorted((a, b) => {
    if (a.date === null || b.date === null) return Number(a.date === null) - Number(b.date === null)
    return sign * compareDates(a.date, b.date)
  })
}

const languageNames = new Map<Language, Intl.DisplayNames>()

/** Name of a document's language in the page's: French, français; the code itself if it is not known. */
export const languageName = (code: string, language: Language): string => {
  const names = languageNames.get(language) ?? new Intl.DisplayNames([language], { type: 'language' })
  languageNames.set(language, names)
  return names.of(code) ?? code
}

/** The host that a document is at, without `www.`. */
export const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '')
