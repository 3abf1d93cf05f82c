import type { Language } from '#src/domain/names/formats.ts'
import { chunkOf } from './chunk-of.ts'
import type { dataFiles as english } from './en/data-files.ts'

/** The words on the files of a mission for programs of others: the shape of the English ones. */
export type DataFilesTexts = typeof english

const chunks = import.meta.glob<{ dataFiles: DataFilesTexts }>('./*/about-page.ts')

/** Those of one language, in one chunk with those of the About page: for its list, and for the build. */
export const loadDataFiles = async (language: Language): Promise<DataFilesTexts> => {
  const { dataFiles } = await chunkOf(chunks, language, 'about-page')
  return dataFiles
}
