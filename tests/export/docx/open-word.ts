import { elements, openPackage } from '#tests/export/pptx/read-package.ts'

const letters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

const unescape = (xml: string): string =>
  xml.replaceAll(/&(\w+);/g, (whole, name: string) => letters[name] ?? whole)

/** The markup of each element of a name that holds none of the same name. A whole document is too long for jsdom. */
const within = (xml: string, name: string): readonly string[] =>
  [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>.*?</${name}>`, 'gs'))].map(([markup]) => markup)

/** The values of an attribute in the elements of a name, in their order. */
export const attributes = (xml: string, name: string, attribute: string): readonly string[] =>
  [...xml.matchAll(new RegExp(`<${name} [^>]*?${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) =>
    unescape(value),
  )

/** The text of a paragraph, a cell or a document, as it is read: with the numbers that stand in fields. */
export const wordsIn = (xml: string): string =>
  [...xml.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>/g)].map(([, text = '']) => unescape(text)).join('')

/** From a part to what it refers to, as a path in the package. */
const resolve = (from: string, target: string): string =>
  new URL(target, `http://x/${from}`).pathname.slice(1)

const mainPath = 'word/document.xml'

/** A document as a test sees it. */
export const openWord = (bytes: Uint8Array) => {
  const made = openPackage(bytes)
  const main = made.text(mainPath)
  /** Id → target of what a part refers to. */
  const relationsOf = (path: string): Readonly<Record<string, string>> => {
    const file = path.replace(/([^/]*)$/, '_rels/$1.rels')
    if (!made.paths.includes(file)) return {}
    return Object.fromEntries(
      elements(made.xml(file), 'Relationship').map((relation) => {
        const target = relation.getAttribute('Target') ?? ''
        const isOutside = relation.getAttribute('TargetMode') === 'External'
        return [relation.getAttribute('Id') ?? '', isOutside ? target : resolve(path, target)]
      }),
    )
  }
  const relations = relationsOf(mainPath)
  const paragraphs = within(main, 'w:p').map((xml) => ({
    xml,
    style: attributes(xml, 'w:pStyle', 'w:val')[0] ?? 'Normal',
    text: wordsIn(xml),
  }))
  return {
    ...made,
    main,
    relationsOf,
    paragraphs,
    runs: within(main, 'w:r')
      .filter((xml) => xml.includes('<w:t '))
      .map((xml) => ({ xml, text: wordsIn(xml), language: attributes(xml, 'w:lang', 'w:val')[0] })),
    /** Texts of the paragraphs of a style, in their order. */
    styled: (style: string): readonly string[] =>
      paragraphs.filter((paragraph) => paragraph.style === style).map(({ text }) => text),
    /** Each table with its rows, the header first. */
    tables: within(main, 'w:tbl').map((table) => ({
      alt: attributes(table, 'w:tblDescription', 'w:val')[0],
      widths: attributes(table, 'w:gridCol', 'w:w').map(Number),
      rows: within(table, 'w:tr').map((row) => ({
        isHeader: row.includes('<w:tblHeader/>'),
        cells: within(row, 'w:tc').map(wordsIn),
      })),
    })),
    /** Each drawing with its alternative text and the part that it shows. */
    drawings: within(main, 'wp:inline').map((inline) => {
      const [chart, picture] = [
        attributes(inline, 'c:chart', 'r:id'),
        attributes(inline, 'a:blip', 'r:embed'),
      ]
      return {
        id: attributes(inline, 'wp:docPr', 'id')[0],
        alt: attributes(inline, 'wp:docPr', 'descr')[0],
        path: relations[chart[0] ?? picture[0] ?? ''] ?? '',
        width: Number(attributes(inline, 'wp:extent', 'cx')[0]) / 12_700,
        height: Number(attributes(inline, 'wp:extent', 'cy')[0]) / 12_700,
      }
    }),
    /** Addresses of the links of a part, in their order. */
    linksOf: (path: string): readonly string[] => {
      const known = path === mainPath ? relations : relationsOf(path)
      return attributes(made.text(path), 'w:hyperlink', 'r:id').map((id) => known[id] ?? 'no relation')
    },
  }
}
