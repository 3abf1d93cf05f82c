import type { Language } from '#src/schema/languages.ts'
import { chunkOf } from './chunk-of.ts'
import type { dataProblems as english } from './en/data-problems.ts'

/** The words of what is wrong with records: the shape of the English ones. */
type DataProblemTexts = typeof english

const chunks = import.meta.glob<{ dataProblems: DataProblemTexts }>('./*/data-problems.ts')

/** Those words in one language, loaded where something is wrong. */
export const loadDataProblems = async (language: Language): Promise<DataProblemTexts> => {
  const { dataProblems } = await chunkOf(chunks, language, 'data-problems')
  return dataProblems
}
