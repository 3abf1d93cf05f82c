import { type Language, formatShortDate } from '#src/domain/names/formats.ts'
import type { Source } from '#src/schema/source.ts'
import { type CitedSource, citedIn } from './cited-source.ts'

/** The publisher by its short name: what stands before the first comma or bracket. */
export const shortPublisher = (source: Pick<CitedSource, 'publisher'>): string =>
  source.publisher.split(/[,(]/)[0]?.trim() ?? source.publisher

/** The short name of whoever published a document, by its id; the id where no such document is known. */
export const publisherIn =
  (sources: ReadonlyMap<string, CitedSource>) =>
  (id: string): string => {
    const source = sources.get(id)
    return source ? shortPublisher(source) : id
  }

/** How a document is named beside a figure: its publisher and its date, if it has one. */
export const citationLabel = (source: CitedSource, language: Language): string =>
  `${shortPublisher(source)}${source.date ? `, ${formatShortDate(source.date, language)}` : ''}`

/** The same of a document by its id; the id where no such document is known. */
export const labelIn =
  (sources: ReadonlyMap<string, CitedSource>, language: Language) =>
  (id: string): string => {
    const source = sources.get(id)
    return source ? citationLabel(source, language) : id
  }

/** Sources by id, for looking them up, with their names in a language. */
export const indexSources = (
  sources: readonly Source[],
  language: Language,
): ReadonlyMap<string, CitedSource> =>
  new Map(sources.map((source) => [source.id, citedIn(source, language)]))
