import type { Language } from '#src/schema/languages.ts'

/** Loads a file of a language's folder out of those that a glob found: each is a chunk of its own. */
export const chunkOf = async <T>(
  chunks: Readonly<Record<string, () => Promise<T>>>,
  language: Language,
  file: string,
): Promise<T> => {
  const load = chunks[`./${language}/${file}.ts`]
  if (!load) throw new Error(`no ${file} in ${language}`)
  return load()
}
