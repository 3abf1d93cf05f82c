import { TemplateError } from './template-error.ts'

type XmlAttribute = {
  name: string
  local: string
  /** Empty for an attribute without a prefix. */
  space: string
  /** Escaped, as in the source. */
  raw: string
}

/** An element of a part. Texts between tags stay escaped, as in the source. */
export type XmlElement = {
  name: string
  local: string
  space: string
  attributes: XmlAttribute[]
  children: (XmlElement | string)[]
}

/** A part that the rest of the reader walks through without fear: nothing is nested deeper. */
const deepest = 200

const token =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<\/([^\s<>/]+)\s*>|<([^\s<>/="'!?]+)((?:\s+[^\s=<>"'/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+/y

const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const loneAmpersand = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-fA-F]{1,6});)/

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/**
 * The strict form of the standard (ISO/IEC 29500-1) has other names for the same elements; our slides are of
 * the transitional one, and a file is of one form.
 */
const strictName = /http:\/\/purl\.oclc\.org\/ooxml\/(\w+)\/(\w+)/g

/** The usual names of spaces and relations for those of the strict form. */
export const transitional = (text: string): string =>
  text.replaceAll(strictName, 'http://schemas.openxmlformats.org/$1/2006/$2')

const decoded = (bytes: Uint8Array, path: string): string => {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw new TemplateError('bad-xml', path)
  }
}

type Spaces = ReadonlyMap<string, string>

const xmlSpaces: Spaces = new Map([['xml', 'http://www.w3.org/XML/1998/namespace']])

const splitName = (name: string): readonly [prefix: string, local: string] => {
  const colon = name.indexOf(':')
  return colon === -1 ? ['', name] : [name.slice(0, colon), name.slice(colon + 1)]
}

const readAttributes = (source: string): readonly (readonly [name: string, raw: string])[] =>
  [...source.matchAll(attribute)].map(([, name = '', double, single = '']) => [
    name,
    double ?? single.replaceAll('"', '&quot;'),
  ])

const spacesWith = (spaces: Spaces, attributes: ReturnType<typeof readAttributes>): Spaces => {
  const own = attributes.filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'))
  if (own.length === 0) return spaces
  return new Map([
    ...spaces,
    ...own.map(([name, raw]) => [name === 'xmlns' ? '' : name.slice('xmlns:'.length), raw] as const),
  ])
}

/**
 * A part as a tree. An own reader, because it must do the same in a browser and on the command line, and
 * because it knows no document type at all: a part that declares one is refused before anything of it is
 * read.
 */
export const readXml = (bytes: Uint8Array, path: string): XmlElement => {
  const source = transitional(decoded(bytes, path))
  const bad = () => new TemplateError('bad-xml', path)
  const open: { element: XmlElement; spaces: Spaces }[] = []
  let root: XmlElement | null = null

  const begin = (name: string, attributeSource: string, isClosed: boolean) => {
    const found = readAttributes(attributeSource)
    const spaces = spacesWith(open.at(-1)?.spaces ?? xmlSpaces, found)
    const spaceOf = (prefix: string): string => {
      const space = spaces.get(prefix)
      if (space === undefined && prefix !== '' && prefix !== 'xmlns') throw bad()
      return space ?? ''
    }
    const [prefix, local] = splitName(name)
    const attributes = found.map(([full, raw]): XmlAttribute => {
      const [own, rest] = splitName(full)
      return { name: full, local: rest, space: own === '' ? '' : spaceOf(own), raw }
    })
    const names = new Set(found.map(([full]) => full))
    if (names.size < found.length || attributes.some(({ raw }) => loneAmpersand.test(raw))) throw bad()
    const element: XmlElement = { name, local, space: spaceOf(prefix), attributes, children: [] }
    const parent = open.at(-1)
    if (parent) parent.element.children.push(element)
    else if (root === null) root = element
    else throw bad()
    if (!isClosed) open.push({ element, spaces })
    if (open.length > deepest) throw bad()
  }

  const text = (raw: string) => {
    if (loneAmpersand.test(raw)) throw bad()
    const parent = open.at(-1)
    if (parent) parent.element.children.push(raw)
    else if (raw.trim() !== '') throw bad()
  }

  token.lastIndex = 0
  while (token.lastIndex < source.length) {
    const at = token.lastIndex
    const found = token.exec(source)
    if (!found) throw source.startsWith('<!DOCTYPE', at) ? new TemplateError('doctype', path) : bad()
    const [whole, data, end, name, attributes = '', slash] = found
    if (data !== undefined) text(escaped(data))
    else if (end !== undefined) {
      if (open.pop()?.element.name !== end) throw bad()
    } else if (name !== undefined) begin(name, attributes, slash === '/')
    else if (!whole.startsWith('<')) text(whole)
  }
  if (root === null || open.length > 0) throw bad()
  return root
}

/** The element with all in it as XML. */
export const writeXml = ({ name, attributes, children }: XmlElement): string => {
  const head = `<${name}${attributes.map((one) => ` ${one.name}="${one.raw}"`).join('')}`
  if (children.length === 0) return `${head}/>`
  return `${head}>${children.map((child) => (typeof child === 'string' ? child : writeXml(child))).join('')}</${name}>`
}

const letters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const unescaped = (raw: string): string =>
  raw.replaceAll(/&(?:#x([\da-fA-F]+)|#(\d+)|(\w+));/g, (whole, hex, decimal, name) => {
    if (typeof name === 'string') return letters[name] ?? whole
    const code = typeof hex === 'string' ? parseInt(hex, 16) : Number(decimal)
    return code <= 0x10_ff_ff ? String.fromCodePoint(code) : ''
  })

/** The value of an attribute without a prefix; null: not there. */
export const valueOf = (element: XmlElement | null | undefined, name: string): string | null => {
  const found = element?.attributes.find((one) => one.name === name)
  return found ? unescaped(found.raw) : null
}

/** The whole number in an attribute; null: none. */
export const numberOf = (element: XmlElement | null | undefined, name: string): number | null => {
  const value = valueOf(element, name)
  return value !== null && /^-?\d{1,12}$/.test(value) ? Number(value) : null
}

/** The elements right inside. */
export const childrenOf = (element: XmlElement | null | undefined): readonly XmlElement[] =>
  (element?.children ?? []).filter((child) => typeof child !== 'string')

/** The element down a path of names, each right inside the one before; null: not there. */
export const childAt = (
  element: XmlElement | null | undefined,
  ...path: readonly string[]
): XmlElement | null => {
  let at: XmlElement | null = element ?? null
  for (const local of path) at = childrenOf(at).find((child) => child.local === local) ?? null
  return at
}

/** All of these names inside, at any depth. */
export const allIn = (element: XmlElement, local: string): readonly XmlElement[] => {
  const found: XmlElement[] = []
  const look = (parent: XmlElement) => {
    for (const child of childrenOf(parent)) {
      if (child.local === local) found.push(child)
      look(child)
    }
  }
  look(element)
  return found
}

/** The words inside, one after the other. */
export const textInside = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? unescaped(child) : textInside(child))).join('')
