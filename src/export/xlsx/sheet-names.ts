/** What a program accepts as the name of a sheet. */
const longest = 31
const forbidden = /[:\\/?*[\]\p{Cc}]/gu

/** As programs compare them. */
const folded = (name: string): string => name.toLowerCase()

/** Excel keeps this one for itself. */
const kept = new Set(['history'])

const cut = (name: string, ending: string): string =>
  name
    .slice(0, longest - ending.length)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd() + ending

/**
 * Names for the sheets of one book, in their order: without letters that programs refuse, short enough, none
 * empty and none twice, whatever the case of its letters.
 */
export const sheetNames = (wished: readonly string[]): readonly string[] => {
  const taken = new Set(kept)
  return wished.map((wish) => {
    const clean = wish.replaceAll(forbidden, ' ').replaceAll(/^[\s']+|[\s']+$/g, '') || '–'
    let name = cut(clean, '')
    for (let number = 2; taken.has(folded(name)); number += 1) name = cut(clean, ` (${number})`)
    taken.add(folded(name))
    return name
  })
}
