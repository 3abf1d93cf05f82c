import { type Language, formatShortDate } from './formats.ts'
import type { Source } from '#src/schema/source.ts'

/** The publisher by its short name: what stands before the first comma or bracket. */
export const shortPublisher = (source: Source): string =>
  source.publisher.split(/[,(]/)[0]?.trim() ?? source.publisher

/** How a document is named beside a figure: its publisher and its date, if it has one. */
export const citationLabel = (source: Source, language: Language): string =>
  `${shortPublisher(source)}${source.date ? `, ${formatShortDate(source.date, language)}` : ''}`

/** Sources by id, for looking them up. */
export const indexSources = (sources: readonly Source[]): ReadonlyMap<string, Source> =>
  new Map(sources.map((source) => [source.id, source]))
