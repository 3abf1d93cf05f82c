import type { Language } from '#src/domain/names/formats.ts'
import { chunkOf } from './chunk-of.ts'
import type { figurePage as english } from './en/figure-page.ts'

/** The words of the page of a key figure: the shape of the English ones. */
export type FigurePageTexts = typeof english

const chunks = import.meta.glob<{ figurePage: FigurePageTexts }>('./*/figure-page.ts')

/** Those words in one language, loaded with the key figures after the first view. */
export const loadFigurePage = async (language: Language): Promise<FigurePageTexts> => {
  const { figurePage } = await chunkOf(chunks, language, 'figure-page')
  return figurePage
}
