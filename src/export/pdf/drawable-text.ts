/** Spaces that the page's font lacks, by the ones that it has: narrow no-break, figure and thin spaces. */
const spaces: Readonly<Record<string, string>> = { '\u202F': '\u00A0', '\u2007': '\u00A0', '\u2009': ' ' }

/**
 * Replaces letters that a font lacks and remembers which: a PDF writer drops them, so that "1 800" would read
 * 1800. Each becomes a space, its base letter, or a visible �.
 */
export const drawableWith = (letters: { has: (code: number) => boolean }) => {
  const missing = new Set<string>()
  const drawable = (text: string): string => {
    let drawn = ''
    for (const letter of text) {
      const base = letter.normalize('NFD')[0] ?? letter
      if (letters.has(letter.codePointAt(0) ?? 0)) drawn += letter
      else if (spaces[letter] !== undefined) drawn += spaces[letter]
      else if (letter !== base && letters.has(base.codePointAt(0) ?? 0)) drawn += base
      else {
        missing.add(letter)
        drawn += '\uFFFD'
      }
    }
    return drawn
  }
  return { drawable, missing: (): readonly string[] => [...missing] }
}
