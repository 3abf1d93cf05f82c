import { type Language, formatShortDate } from '#src/domain/names/formats.ts'
import type { Source } from '#src/schema/source.ts'

/** The publisher by its short name: what stands before the first comma or bracket. */
export const shortPublisher = (source: Source): string =>
  source.publisher.split(/[,(]/)[0]?.trim() ?? source.publisher

/** The short name of whoever published a document, by its id; the id where no such document is known. */
export const publisherIn =
  (sources: ReadonlyMap<string, Source>) =>
  (id: string): string => {
    const source = sources.get(id)
    return source ? shortPublisher(source) : id
  }

/** How a document is named beside a figure: its publisher and its date, if it has one. */
export const citationLabel = (source: Source, language: Language): string =>
  `${shortPublisher(source)}${source.date ? `, ${formatShortDate(source.date, language)}` : ''}`

/** Sources by id, for looking them up. */
export const indexSources = (sources: readonly Source[]): ReadonlyMap<string, Source> =>
  new Map(sources.map((source) => [source.id, source]))
