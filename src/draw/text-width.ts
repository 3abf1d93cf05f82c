/** Advance widths of the letters from U+0020 to U+007E in Noto Sans, in thousandths of the size. */
const regular = [
  260, 269, 408, 646, 572, 831, 732, 225, 300, 300, 551, 572, 268, 322, 268, 372, 572, 572, 572, 572, 572,
  572, 572, 572, 572, 572, 268, 268, 572, 572, 572, 434, 899, 639, 650, 632, 730, 556, 519, 728, 741, 339,
  273, 619, 524, 907, 760, 781, 605, 781, 622, 549, 556, 731, 600, 930, 586, 566, 572, 329, 372, 329, 572,
  444, 281, 561, 615, 480, 615, 564, 344, 615, 618, 258, 258, 534, 258, 935, 618, 605, 615, 615, 413, 479,
  361, 618, 508, 786, 529, 510, 470, 380, 551, 380, 572,
]

/** How much wider the semibold letters are, on average over a text. */
const semibold = 1.045

const others: Readonly<Record<string, number>> = { '’': 175, '‘': 175, '…': 791, '—': 1000, œ: 946, Œ: 970 }

/** A letter of another script is about as wide as its size. */
const unknown = 1000

const letterWidth = (letter: string): number => {
  const other = others[letter]
  if (other !== undefined) return other
  const base = letter === '\u00a0' || letter === '\u202f' ? ' ' : (letter.normalize('NFD')[0] ?? letter)
  const code = base.charCodeAt(0)
  // The rest of Latin 1 and the dashes and quotes beyond it are no wider than a digit.
  return regular[code - 32] ?? (code < 0x100 || (code >= 0x2000 && code < 0x2070) ? 572 : unknown)
}

/** Letters that were asked for: few make up all texts, and every text asks for them. */
const known = new Map<string, number>()

/** Width in thousandths of the size: whole numbers, whose sums are the same in any order. */
const unitsOf = (text: string): number => {
  let units = 0
  for (const letter of text) {
    let width = known.get(letter)
    if (width === undefined) {
      width = letterWidth(letter)
      known.set(letter, width)
    }
    units += width
  }
  return units
}

const inSize = (units: number, size: number, weight: 400 | 600): number =>
  (units * size * (weight === 600 ? semibold : 1)) / 1000

/**
 * Width of a text in the page's font, in the unit of `size`. From a table, so that lines break alike in every
 * browser and in tests. Arial and Liberation Sans are narrower: what fits here fits in them.
 */
export const textWidth = (text: string, size: number, weight: 400 | 600 = 400): number =>
  inSize(unitsOf(text), size, weight)

type Measured = { text: string; units: number }

/**
 * Cuts a word that is wider than a line into pieces that fit: at no-break spaces that are in no number, else,
 * as a link, anywhere.
 */
const cutWord = (word: string, isWide: (units: number) => boolean): readonly Measured[] => {
  const units = unitsOf(word)
  if (!isWide(units)) return [{ text: word, units }]
  const parts = word.split(/(?<!\d)\u00a0|\u00a0(?!\d)/u)
  if (parts.length > 1) return parts.flatMap((part) => cutWord(part, isWide))
  let last = { text: '', units: 0 }
  const pieces = [last]
  for (const letter of word) {
    const own = unitsOf(letter)
    if (last.text !== '' && isWide(last.units + own)) {
      last = { text: letter, units: own }
      pieces.push(last)
    } else {
      last.text += letter
      last.units += own
    }
  }
  return pieces
}

const space = unitsOf(' ')

/** Breaks a text into lines no wider than `width`, at spaces (not no-break ones) and its line breaks. */
export const wrapText = (
  text: string,
  size: number,
  width: number,
  weight: 400 | 600 = 400,
): readonly string[] => {
  const isWide = (units: number) => inSize(units, size, weight) > width
  return text.split('\n').flatMap((paragraph) => {
    let last = { text: '', units: 0 }
    const lines = [last]
    // What a line holds is not measured again with each word: tables of a briefing have thousands of lines.
    for (const word of paragraph.split(' '))
      for (const piece of cutWord(word, isWide)) {
        const units = last.units + space + piece.units
        if (last.text === '') Object.assign(last, piece)
        else if (isWide(units)) {
          last = { ...piece }
          lines.push(last)
        } else {
          last.text += ` ${piece.text}`
          last.units = units
        }
      }
    return lines.map((line) => line.text)
  })
}

/** The same in up to `lines` lines; what does not fit ends in an ellipsis. */
export const wrapTextWithin = (
  text: string,
  size: number,
  width: number,
  lines: number,
): readonly string[] => {
  const all = wrapText(text, size, width)
  if (all.length <= lines) return all
  let last = all[lines - 1] ?? ''
  while (last !== '' && textWidth(`${last}…`, size) > width) last = last.slice(0, -1).trimEnd()
  return [...all.slice(0, lines - 1), `${last}…`]
}
