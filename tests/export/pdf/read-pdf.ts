import { unzlibSync } from 'fflate'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** An element of the structure as a program that reads a file out gets it. */
export type Read = {
  role: string
  lang?: string
  alt?: string
  /** In the order of reading. */
  content: (string | Read)[]
  links: number
}

/** The elements right inside of one. */
export const inside = ({ content }: Read): readonly Read[] =>
  content.flatMap((part) => (typeof part === 'string' ? [] : [part]))

type Node = { role?: string; lang?: string; alt?: string; type?: string; id?: string; children?: Node[] }

/** All elements of one role, in the order of reading. */
export const all = (element: Read, role: string): readonly Read[] => [
  ...(element.role === role ? [element] : []),
  ...inside(element).flatMap((child) => all(child, role)),
]

/** What an element says, with those inside of it. */
export const said = ({ content }: Read): string => {
  const whole = content.map((part) => (typeof part === 'string' ? part : said(part))).join('')
  return whole.replaceAll(/\s+/gu, ' ')
}

const decode = new TextDecoder('latin1')

/** The packed streams of a file that begin as the content of a page does here. */
const contentsOf = (bytes: Uint8Array): readonly string[] =>
  [...decode.decode(bytes).matchAll(/\/Length (\d+)>>\nstream\n/gu)].flatMap((match) => {
    const start = match.index + match[0].length
    const packed = bytes.subarray(start, start + Number(match[1]))
    const text = packed[0] === 0x78 ? decode.decode(unzlibSync(packed)) : ''
    return text.startsWith('1 0 0 -1 0 ') ? [text] : []
  })

/** Operators that leave something to be seen (ISO 32000-1, annex A). */
const paints = /(?:^|\s)(?:f\*?|F|S|s|B\*?|b\*?|sh|Do|Tj|TJ|'|")$/u

/** What of a page's content is drawn outside of any mark, or inside of two. */
const unmarked = (content: string): readonly string[] => {
  let depth = 0
  return content.split('\n').filter((line) => {
    if (/\b(?:BDC|BMC)$/u.test(line)) depth += 1
    if (line === 'EMC') depth -= 1
    return depth !== 1 && paints.test(line.replace(/ ET$/u, ''))
  })
}

/** Opens a file as programs that read out do: by pdf.js, and by its bytes. */
export const readPdf = async (bytes: Uint8Array) => {
  const contents = contentsOf(bytes)
  const pdf = await getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 }).promise
  const document: Read = { role: 'Document', content: [], links: 0 }
  const artifacts: string[] = []
  const links: { url?: string; contentsObj?: { str: string } }[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    // oxlint-disable-next-line no-await-in-loop -- page after page
    const page = await pdf.getPage(number)
    // oxlint-disable-next-line no-await-in-loop -- of this page
    const [tree, content, annotations] = await Promise.all([
      page.getStructTree(),
      page.getTextContent({ includeMarkedContent: true }),
      page.getAnnotations(),
    ])
    const texts = new Map<string, string>()
    let open: string | null = null
    let artifact = ''
    for (const item of content.items) {
      if ('str' in item) {
        if (open === null) artifact += item.str
        else texts.set(open, (texts.get(open) ?? '') + item.str)
      } else if (item.type === 'endMarkedContent') open = null
      else open = item.type === 'beginMarkedContentProps' ? (item.id ?? null) : null
    }
    artifacts.push(artifact.replaceAll(/\s+/gu, ' '))
    links.push(...annotations.filter(({ subtype }) => subtype === 'Link'))
    const add = (node: Node, into: Read): void => {
      if (node.type === 'content') into.content.push(texts.get(node.id ?? '') ?? '')
      else if (node.type === 'object' || node.type === 'annotation') into.links += 1
      else {
        const { role = '', lang, alt, children = [] } = node
        const read: Read = { role, content: [], links: 0, ...(lang && { lang }), ...(alt && { alt }) }
        into.content.push(read)
        for (const child of children) add(child, read)
      }
    }
    const top: Node | null = tree
    for (const child of top?.children?.[0]?.children ?? []) add(child, document)
  }
  return { pdf, document, artifacts, links, contents, unmarked: contents.flatMap(unmarked) }
}
