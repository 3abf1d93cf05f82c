/** Spaces that the page's font lacks, by the ones that it has: narrow no-break, figure and thin spaces. */
const spaces: Readonly<Record<string, string>> = { '\u202F': '\u00A0', '\u2007': '\u00A0', '\u2009': ' ' }

/**
 * Replaces letters that a font lacks and remembers which: a PDF writer drops them, so that "1 800" would read
 * 1800. Each becomes a space, its base letter, or a visible �.
 */
export const drawableWith = (letters: { has: (code: number) => boolean }) => {
  const missing = new Set<string>()
  /** By letter: few make up all texts. */
  const known = new Map<string, string>()
  const drawnFor = (letter: string): string => {
    const base = letter.normalize('NFD')[0] ?? letter
    if (letters.has(letter.codePointAt(0) ?? 0)) return letter
    if (spaces[letter] !== undefined) return spaces[letter]
    if (letter !== base && letters.has(base.codePointAt(0) ?? 0)) return base
    missing.add(letter)
    return '\uFFFD'
  }
  const drawable = (text: string): string => {
    let drawn = ''
    for (const letter of text) {
      let found = known.get(letter)
      if (found === undefined) {
        found = drawnFor(letter)
        known.set(letter, found)
      }
      drawn += found
    }
    return drawn
  }
  return { drawable, missing: (): readonly string[] => [...missing] }
}
