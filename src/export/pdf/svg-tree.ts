import { ExportError } from '#src/export/export-error.ts'
import { xmlText } from '#src/export/xml.ts'

/** An element of an SVG; of a text only what it says is kept. */
export type SvgElement = {
  name: string
  attributes: Readonly<Record<string, string>>
  children: readonly SvgElement[]
  text: string
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const plain = (text: string): string =>
  text.replaceAll(
    /&(?:#(\d+)|#x([\da-f]+)|(\w+));/giu,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return entities[name] ?? whole
      return String.fromCodePoint(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal))
    },
  )

const tag = /<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|<[^>]*>?/gu
const attribute = /([\w:-]+)="([^"]*)"/gu

type Open = { name: string; attributes: Record<string, string>; children: SvgElement[]; text: string }

const refuse = (what: string): never => {
  throw new ExportError('graphic-not-read', what.slice(0, 80))
}

/**
 * Reads SVG markup as Drawdown's own writers make it: elements, attributes in double quotes, text, entities.
 * A browser's parser is not needed, so a PDF can be made where there is none. Throws `graphic-not-read`.
 */
export const readSvg = (markup: string): SvgElement => {
  const top: Open = { name: '', attributes: {}, children: [], text: '' }
  const open: Open[] = [top]
  let end = 0
  for (const match of markup.matchAll(tag)) {
    const [whole, closing, name, attributes = '', empty] = match
    const inner = open.at(-1) ?? top
    inner.text += plain(markup.slice(end, match.index))
    end = match.index + whole.length
    if (name === undefined) refuse(whole)
    else if (closing === '/') {
      if (open.length === 1 || inner.name !== name) refuse(`</${name}> in <${inner.name}>`)
      open.pop()
    } else {
      const element: Open = { name, attributes: {}, children: [], text: '' }
      for (const [, key = '', value = ''] of attributes.matchAll(attribute))
        element.attributes[key] = plain(value)
      inner.children.push(element)
      if (empty !== '/') open.push(element)
    }
  }
  const [root] = top.children
  if (open.length > 1 || root?.name !== 'svg' || top.children.length > 1) return refuse(`no SVG: ${markup}`)
  return root
}

/** The markup of an element. */
export const svgMarkup = ({ name, attributes, children, text }: SvgElement): string => {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(value)}"`)
  return `<${name}${written.join('')}>${xmlText(text)}${children.map(svgMarkup).join('')}</${name}>`
}
