/** Where a table of a TrueType font starts; null without it. */
const tableStart = (view: DataView, tag: string): number | null => {
  for (let index = 0; index < view.getUint16(4); index++) {
    const at = 12 + index * 16
    const name = String.fromCodePoint(...[0, 1, 2, 3].map((letter) => view.getUint8(at + letter)))
    if (name === tag) return view.getUint32(at + 8)
  }
  return null
}

/** Start of the Unicode table of format 4 inside `cmap`; null without it. */
const unicodeTable = (view: DataView, cmap: number): number | null => {
  for (let index = 0; index < view.getUint16(cmap + 2); index++) {
    const at = cmap + view.getUint32(cmap + 4 + index * 8 + 4)
    if (view.getUint16(at) === 4) return at
  }
  return null
}

/**
 * The letters that a TrueType font can draw, as code points of the basic plane (OpenType, "cmap", format 4).
 * Empty where the font has no such table.
 */
export const lettersOf = (ttf: Uint8Array): ReadonlySet<number> => {
  const view = new DataView(ttf.buffer, ttf.byteOffset, ttf.byteLength)
  const letters = new Set<number>()
  const cmap = tableStart(view, 'cmap')
  const table = cmap === null ? null : unicodeTable(view, cmap)
  if (table === null) return letters
  const segments = view.getUint16(table + 6) / 2
  const [ends, starts] = [table + 14, table + 16 + segments * 2]
  const [deltas, ranges] = [starts + segments * 2, starts + segments * 4]
  for (let segment = 0; segment < segments; segment++) {
    const [first, last] = [view.getUint16(starts + segment * 2), view.getUint16(ends + segment * 2)]
    const range = view.getUint16(ranges + segment * 2)
    for (let code = first; code <= last && code !== 0xffff; code++) {
      const glyph =
        range === 0
          ? (code + view.getUint16(deltas + segment * 2)) & 0xffff
          : view.getUint16(ranges + segment * 2 + range + (code - first) * 2)
      if (glyph !== 0) letters.add(code)
    }
  }
  return letters
}
