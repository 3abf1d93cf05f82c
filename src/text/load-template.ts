import type { Language } from '#src/domain/names/formats.ts'
import { chunkOf } from './chunk-of.ts'
import type { template as english, templateProblems } from './en/template.ts'

/** The shape of the words about an office's template, and of why one is refused. */
export type TemplateTexts = { template: typeof english; templateProblems: typeof templateProblems }

const chunks = import.meta.glob<TemplateTexts>('./*/template.ts')

/** The words about an office's template in one language, a chunk of their own: most readers have none. */
export const loadTemplateTexts = (language: Language): Promise<TemplateTexts> =>
  chunkOf(chunks, language, 'template')
