import { standIn, textIn } from '#src/domain/names/text-in.ts'
import type { Language } from '#src/schema/languages.ts'
import type { Source } from '#src/schema/source.ts'

/** A document as it is cited in a language. */
export type CitedSource = Omit<Source, 'publisher' | 'title'> & {
  publisher: string
  title: string
  /** The language that the title is in: the document's own, or that of its description. */
  titleLang: string
}

/** A document with its names in a language. */
export const citedIn = (source: Source, language: Language): CitedSource => {
  const { publisher, title, lang } = source
  return {
    ...source,
    publisher: typeof publisher === 'string' ? publisher : textIn(publisher, language),
    title: typeof title === 'string' ? title : textIn(title, language),
    titleLang: typeof title === 'string' ? lang : (standIn(title, language) ?? language),
  }
}
