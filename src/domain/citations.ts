import type { Source } from '#src/schema/source.ts'

/** The publisher by its short name: what stands before the first comma or bracket. */
export const shortPublisher = (source: Source): string =>
  source.publisher.split(/[,(]/)[0]?.trim() ?? source.publisher

/** Sources by id, for looking them up. */
export const indexSources = (sources: readonly Source[]): ReadonlyMap<string, Source> =>
  new Map(sources.map((source) => [source.id, source]))
