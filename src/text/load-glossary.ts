import type { Language } from '#src/domain/names/formats.ts'
import type { Glossary } from './glossary-type.ts'

/** The definitions in one language, a chunk of their own: they come when somebody asks for the first one. */
export const loadGlossary = async (language: Language): Promise<Glossary> => {
  const module = language === 'fr' ? await import('./fr/glossary.ts') : await import('./en/glossary.ts')
  return module.glossary
}
