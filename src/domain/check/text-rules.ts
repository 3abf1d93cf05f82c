import { type Language, languageCodes } from '#src/schema/languages.ts'
import { type Finding, unless } from './finding.ts'
import { join, objectsIn } from './walk.ts'

/** What must not stand in a text, and what must. */
type Rule = { wrong: RegExp; expected: string }

/** A character with what must not stand beside it in French, and what must. */
const french: readonly Rule[] = [
  { wrong: /[ \u202F][;:!?»%]/u, expected: 'a no-break space (U+00A0) before ; : ! ? » %' },
  { wrong: /«[^\u00A0]/u, expected: 'a no-break space (U+00A0) after «' },
  { wrong: /[^\u00A0\s][;!?»]/u, expected: 'a no-break space (U+00A0) before ; ! ? »' },
  { wrong: /\d[ \u202F]\d{3}(?!\d)/u, expected: 'a no-break space (U+00A0) between thousands' },
  { wrong: /\p{L}'\p{L}/u, expected: 'the apostrophe ’' },
]

/** The surroundings of a match, so that the place is found in a long text. */
const around = (text: string, wrong: RegExp): string => {
  const at = text.search(wrong)
  return text.slice(Math.max(0, at - 20), at + 20)
}

/** The rules of a language; one without an entry has none. */
const typography: { readonly [L in Language]?: readonly Rule[] } = { fr: french }

/**
 * The typography of every text in a JSON value that a reader sees (`{ "en": …, "fr": … }`), by the rules of
 * its language.
 */
export const checkTypography = (value: unknown): Finding[] =>
  objectsIn(value).flatMap(({ path, object }) =>
    languageCodes.flatMap((language) => {
      const text = object[language]
      if (typeof text !== 'string') return []
      return (typography[language] ?? []).flatMap(({ wrong, expected }) =>
        unless(!wrong.test(text), join(path, language), expected, around(text, wrong)),
      )
    }),
  )

const longestQuote = 20

const isWithoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** Words of a quotation; 0 for a script that writes without spaces between them, as Chinese does. */
const countWords = (text: string): number =>
  isWithoutSpaces.test(text) ? 0 : text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

/** A quotation is a short one: at most 20 words. */
export const checkQuote = (text: string): Finding[] => {
  const words = countWords(text)
  return unless(words <= longestQuote, 'quote.text', `at most ${longestQuote} words`, words)
}
