import { type Finding, unless } from './finding.ts'
import { join, objectsIn } from './walk.ts'

/** A character with what must not stand beside it in French, and what must. */
const typography: readonly { wrong: RegExp; expected: string }[] = [
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

/** French typography of every text in a JSON value that a reader sees (the `fr` of `{ "en": …, "fr": … }`). */
export const checkFrench = (value: unknown): Finding[] =>
  objectsIn(value).flatMap(({ path, object }) => {
    const { fr } = object
    if (typeof fr !== 'string') return []
    return typography.flatMap(({ wrong, expected }) =>
      unless(!wrong.test(fr), join(path, 'fr'), expected, around(fr, wrong)),
    )
  })

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
