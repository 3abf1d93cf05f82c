import { strFromU8, unzipSync } from 'fflate'
import { JSDOM } from 'jsdom'

const { DOMParser } = new JSDOM('').window

/** XML parsed strictly: a fault in it throws. */
export const parseXml = (xml: string): Document => {
  const parsed = new DOMParser().parseFromString(xml, 'application/xml')
  const fault = parsed.querySelector('parsererror')
  if (fault) throw new Error(fault.textContent)
  return parsed
}

/** A package as a test sees it: its parts, their XML, and what they refer to. */
export const openPackage = (bytes: Uint8Array) => {
  const files = unzipSync(bytes)
  const contentOf = (path: string): Uint8Array => {
    const content = files[path]
    if (!content) throw new Error(`no part ${path}`)
    return content
  }
  const parsed = new Map<string, Document>()
  // Slides are asked for by one test after the other, and to parse one takes longer than to look at it.
  const xml = (path: string): Document => {
    const document = parsed.get(path) ?? parseXml(strFromU8(contentOf(path)))
    parsed.set(path, document)
    return document
  }
  return {
    paths: Object.keys(files),
    bytes: contentOf,
    text: (path: string) => strFromU8(contentOf(path)),
    xml,
  }
}

export const elements = (parent: Document | Element, name: string): readonly Element[] => [
  ...parent.getElementsByTagName(name),
]

/** The one element of this name. */
export const only = (parent: Document | Element, name: string): Element => {
  const [found, ...others] = elements(parent, name)
  if (!found || others.length > 0) throw new Error(`${others.length + (found ? 1 : 0)} of ${name}, not 1`)
  return found
}

/** The values of a cache by their place; a gap has none. */
export const cacheOf = (parent: Element): Record<string, string> =>
  Object.fromEntries(
    elements(parent, 'c:pt').map((point) => [point.getAttribute('idx') ?? '', point.textContent]),
  )

/** The cells of the workbook inside, by their place; an empty cell is not there. */
export const cellsOf = (workbook: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    elements(openPackage(workbook).xml('xl/worksheets/sheet1.xml'), 'c').map((cell) => [
      cell.getAttribute('r') ?? '',
      cell.textContent,
    ]),
  )
