import { fold } from '#src/domain/names/fold.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import { languageCodes } from '#src/schema/languages.ts'
import type { Source } from '#src/schema/source.ts'
import { type Finding, unless } from './finding.ts'

/** A name in each language; what is one text has the same in all. */
const namesOf = (publisher: Source['publisher']): readonly string[] =>
  languageCodes.map((language) => (typeof publisher === 'string' ? publisher : textIn(publisher, language)))

/** The same for names that differ in capitals, accents and the form of the apostrophe only. */
const likeness = (name: string): string => fold(name).replaceAll('’', "'")

/**
 * Publishers with one name in a language and two in another, or written in two ways, by the id of the later
 * document: who counts publishers would count such a one twice, in one language or in all.
 */
export const publisherDoubts = (sources: readonly Source[]): ReadonlyMap<string, Finding[]> => {
  const known = new Map<string, readonly string[]>()
  return new Map(
    sources.map(({ id, publisher }) => {
      const names = namesOf(publisher)
      const keys = names.map((name, at) => `${languageCodes[at]} ${likeness(name)}`)
      const before = keys.map((key) => known.get(key)).find((found) => found !== undefined)
      for (const key of keys) if (!known.has(key)) known.set(key, names)
      const isSame = before === undefined || before.every((name, at) => name === names[at])
      const expected = `the names that a document before it gives this publisher: ${JSON.stringify(before)}`
      return [id, unless(isSame, 'publisher', expected, publisher)]
    }),
  )
}
