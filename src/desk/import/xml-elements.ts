// As much of XML as the parts of a workbook need that name its sheets, styles and cells: elements one after
// the other, in one pass, whatever prefix their names have.

const letters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** A text of XML as it is meant. */
export const unescaped = (text: string): string =>
  text.replaceAll(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/giu, (all, hex, decimal, name) => {
    if (name) return letters[String(name)] ?? all
    const code = hex ? Number.parseInt(String(hex), 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all
  })

/** The opening tags of elements of a name, each without its brackets; what is in them is not read. */
export function* elements(xml: string, name: string): Generator<string> {
  const opening = new RegExp(`<(?:[\\w.-]+:)?${name}(?=[\\s/>])`, 'gu')
  for (let found = opening.exec(xml); found; found = opening.exec(xml)) {
    const end = xml.indexOf('>', opening.lastIndex)
    if (end === -1) return
    yield xml.slice(found.index + found[0].length, end)
    opening.lastIndex = end
  }
}

/** The attributes of a tag by their names without prefixes. */
export const attributesOf = (tag: string): Readonly<Record<string, string>> => {
  const found = tag.matchAll(/([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu)
  return Object.fromEntries(
    [...found].map(([, name, double, single]) => [name, unescaped(double ?? single ?? '')]),
  )
}
