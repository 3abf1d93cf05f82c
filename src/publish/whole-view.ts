import { buildModel } from '#src/domain/page/model.ts'
import { namesIn } from '#src/domain/names/names.ts'
import { indexSources, labelIn } from '#src/domain/sources/citations.ts'
import { lastDay } from '#src/domain/dates/dates.ts'
import { type ExportContext, exportView } from '#src/export/context.ts'
import { type Language, languageCodes } from '#src/schema/languages.ts'
import { type DataFilesTexts, loadDataFiles } from '#src/text/load-data-files.ts'
import { loadTexts } from '#src/text/load-texts.ts'
import { serialiseView } from '#src/url/codec.ts'
import { type View, defaultView } from '#src/url/view.ts'
import type { PublishedMission } from './read-mission.ts'

/**
 * The address of the page of a mission in a language: whole where that of the site is known, else as a file
 * in the mission's folder finds it.
 */
export const pageOf = (
  mission: string,
  language: Language,
  address: string | null,
  part: Partial<View> = {},
): string => {
  // Names the mission even where a link without one leads to it: which one that is can change.
  const search = `?m=${mission}&${serialiseView({ ...defaultView, ...part, language }).slice(1)}`
  return address === null ? `../${search}` : new URL(search, address).href
}

/** A mission in one language, with the words on its files. */
export type PublishedView = ExportContext & { words: DataFilesTexts }

/**
 * Everything of a mission on its last documented day, in one language, as exports are made from it. Files of
 * a build do not say when they were made but when their data were changed: the same data, the same bytes.
 */
const wholeView = async (
  { mission, base, recordsOf }: PublishedMission,
  language: Language,
  address: string | null,
): Promise<PublishedView> => {
  const [textsOf, words] = await Promise.all([loadTexts(language), loadDataFiles(language)])
  const { t, fill } = textsOf(mission)
  const names = namesIn(language, base.provinces, recordsOf('contributors'), base.recipients)
  const sources = indexSources(recordsOf('sources'), language)
  return {
    ...buildModel(base, { date: null, filter: defaultView.filter }, names),
    ...exportView(defaultView),
    made: lastDay(mission.updated),
    t,
    language,
    sources,
    cite: labelIn(sources, language),
    link: pageOf(mission.id, language, address),
    words: fill(words),
  }
}

/** The same in each language. */
export const wholeViews = (
  published: PublishedMission,
  address: string | null,
): Promise<readonly PublishedView[]> =>
  Promise.all(languageCodes.map((language) => wholeView(published, language, address)))
