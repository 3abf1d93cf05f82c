/**
 * What a link picks up on its way through mail, chat, preview cards, word processors and people. Everything
 * here rests on one fact: no key and no value of a link holds a blank, `&`, `=`, `%`, `;`, a quote, a bracket
 * or an invisible character, so that what is taken away can never have been meant.
 */

// Soft hyphens, joiners, marks of direction, byte order marks.
const invisible = /\p{Cf}|\p{Mn}/gu

// No-break hyphens and the dashes that word processors put in their place.
const dashes = /[\u2010-\u2015\u2043\u2212\uFE58\uFE63\uFF0D]/gu

const before = /^[\s"'`«“‘‹„([{<*_~=]+/u

const after = /[\s"'`»”’›“)\]}>*_~.,;:!?…\\]+$/u

/** How often a link may have been encoded as a whole. */
const mostTurns = 3

/** A query string as it was before it was encoded as a whole, or its `&` written as in HTML. */
const unwrap = (search: string): string => {
  let text = search.replace(invisible, '')
  for (let turn = 0; turn < mostTurns && /%25/u.test(text); turn++) text = text.replaceAll('%25', '%')
  return text
    .replaceAll(/%26/gu, '&')
    .replaceAll(/%3D/giu, '=')
    .replaceAll(/%3B/giu, ';')
    .replaceAll(/&(?:amp;)+/giu, '&')
    .replaceAll(/;(?=[a-z]+=)/giu, '&')
}

/** The text of one value without what stands around it: blanks, quotes, brackets, the end of a sentence. */
export const bare = (text: string): string =>
  text
    // Chat programs write <address|words>; nothing of ours comes behind such a sign.
    .replace(/(?<=.)[<>|"].*$/u, '')
    .replaceAll(invisible, '')
    .replaceAll(dashes, '-')
    .replaceAll(/\s*[\r\n]\s*/gu, '')
    .replace(before, '')
    .replace(after, '')

/**
 * The forms in which a value can have been meant, the likeliest first: as it stands, without what stands
 * around it, in small letters and in capitals, and without the `3D` that mail leaves of an encoded `=`.
 */
export const readings = (text: string): readonly string[] => {
  const one = bare(text)
  const forms = [text, one, one.toLowerCase(), one.toUpperCase()]
  return one.startsWith('3D') ? [...forms, ...readings(one.slice(2))] : forms
}

/** A key in small letters without anything else, so that `?Province` and `amp;province` are read. */
const bareKey = (key: string): string =>
  bare(key)
    .toLowerCase()
    .replace(/^amp;?/u, '')

const isNear = (one: string, other: string): boolean => {
  // One letter more, less, changed or swapped with its neighbour.
  if (Math.abs(one.length - other.length) > 1) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start++
  let end = 0
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end++
  const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)]
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && left === `${right[1]}${right[0]}`
}

/**
 * The key that a misspelt one was meant to be. Short keys are too near to others: only their plural counts.
 */
const meantBy = (key: string, known: readonly string[]): string | undefined =>
  known.find((name) => (name.length > 4 ? isNear(key, name) : key === `${name}s`))

/**
 * The keys and values of a query string, in their order, with every key as it is in `known`. A key that is
 * none of them, but nearly, and one that lost its value, are in `strange` with the text that stood there: a
 * filter that is not read must not be passed over. Other keys are left out: links pick up trackers.
 */
export const readPairs = (
  search: string,
  known: readonly string[],
): { pairs: readonly [string, string][]; strange: readonly [string, string][] } => {
  const pairs: [string, string][] = []
  const strange: [string, string][] = []
  for (const [name, value] of new URLSearchParams(unwrap(search).replace(/^[?&\s]+/u, ''))) {
    const key = bareKey(name)
    const meant = known.includes(key) ? key : meantBy(key, known)
    if (meant !== undefined && value !== '') pairs.push([meant, value])
    // A link that was cut ends in a key without its value, or in a part of a key.
    else if (meant !== undefined || (value === '' && key.length > 2 && known.some((one) => one.startsWith(key)))) strange.push([name, value]) // prettier-ignore
  }
  return { pairs, strange }
}
