// Characters that nobody sees: they turn the order of what stands beside them, hide in a name so that two
// that look the same are not, or stand for a letter that was lost. None is needed to write English, French or
// Arabic: no-break spaces (U+00A0, U+202F) and line ends are let through, and so is what a script needs.

/**
 * What may be one, and half of any character beyond the first 65,536: a text with none of these is not looked
 * at closely.
 */
const suspect =
  // oxlint-disable-next-line no-control-regex, no-misleading-character-class -- these are what is looked for
  /[\0-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u2028-\u202E\u2060-\u206F\u2800\u3164\uD800-\uF8FF\uFE00-\uFE0F\uFEFF\uFFA0\uFFF0-\uFFFF]/

/** The same of one character: beyond the first 65,536 these are tags, variants and private use. */
const isSuspect = (letter: string): boolean => {
  const code = letter.codePointAt(0) ?? 0
  return code > 0xffff ? code >= 0xe0000 : suspect.test(letter)
}

/** Scripts that are written from right to left, where a mark of direction has its use. */
const rightToLeft = /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}/u

/** Scripts whose letters join, where a joiner or non-joiner between them is spelling. */
const joining =
  /\p{Script=Arabic}|\p{Script=Syriac}|\p{Script=Nko}|\p{Script=Devanagari}|\p{Script=Bengali}|\p{Script=Sinhala}|\p{Script=Malayalam}|\p{Script=Tamil}|\p{Script=Telugu}|\p{Script=Kannada}|\p{Script=Gujarati}|\p{Script=Khmer}|\p{M}/u

const pictograph = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|[0-9#*]/u

/** Whether a character that is suspect has its place where it stands. */
const isNeeded = (letter: string, before: string, text: string): boolean => {
  if (/[\u200E\u200F\u061C]/u.test(letter)) return rightToLeft.test(text)
  if (letter === '\u200C') return joining.test(before)
  if (letter === '\u200D') return joining.test(before) || pictograph.test(before)
  if (letter === '\uFE0F') return pictograph.test(before)
  return letter === '\u202F'
}

/** Each character of a text that nobody sees and nothing needs, with its place. */
const unseenOf = (text: string): { at: number; letter: string }[] => {
  if (!suspect.test(text)) return []
  const found: { at: number; letter: string }[] = []
  let at = 0
  let before = ''
  for (const letter of text) {
    if (isSuspect(letter) && !isNeeded(letter, before, text)) found.push({ at, letter })
    at += letter.length
    before = letter
  }
  return found
}

const nameOf = (letter: string): string =>
  `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** The name of the first character in a text that nobody sees, such as U+202E; null for none. */
export const unseenIn = (text: string): string | null => {
  const [first] = unseenOf(text)
  return first ? nameOf(first.letter) : null
}

const replaced = (text: string, by: (letter: string) => string): string => {
  let result = ''
  let from = 0
  for (const { at, letter } of unseenOf(text)) {
    result += text.slice(from, at) + by(letter)
    from = at + letter.length
  }
  return result + text.slice(from)
}

/** The text without them; a line or paragraph mark leaves a space. */
export const withoutUnseen = (text: string): string =>
  replaced(text, (letter) => (/[\u2028\u2029]/u.test(letter) ? ' ' : ''))

/** The text with their names in their places, for messages about it: `Camp <U+202E>Alpha`. */
export const showUnseen = (text: string): string => replaced(text, (letter) => `<${nameOf(letter)}>`)
