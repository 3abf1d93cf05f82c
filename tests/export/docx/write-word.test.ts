import { describe, expect, it } from 'vitest'
import type { WordBlock, WordDocument, WordPart } from '#src/export/docx/word-document.ts'
import { writeWord } from '#src/export/docx/write-word.ts'
import { cellsOf, elements, only, parseXml } from '#tests/export/pptx/read-package.ts'
import { attributes, openWord, wordsIn } from './open-word.ts'

const link = 'https://drawdown.example/?m=monusco&date=2024-04-29'

const picture: WordBlock = {
  kind: 'picture',
  alt: 'Map of the <sites>',
  caption: 'Sites',
  png: new Uint8Array([137, 80, 78, 71]),
  svg: '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100"/>',
  width: 200,
  height: 100,
}

const table: WordBlock = {
  kind: 'table',
  alt: 'Sites by status',
  caption: 'By status',
  header: ['Site', 'Status', 'Link'],
  rows: [
    ['Amsar', 'Handed over', [{ text: link, link }]],
    ['Bunia', 'Open', '–'],
  ],
  columns: [2, 1, 4],
}

const chart: WordBlock = {
  kind: 'chart',
  alt: 'Sites open by year',
  caption: 'Open',
  height: 210,
  chart: {
    kind: 'bar',
    horizontal: false,
    language: 'en',
    axes: ['Year', 'Sites'],
    legend: false,
    categories: ['2023', '2024'],
    series: [{ name: 'Open', color: '#1f69b3', values: [0, null] }],
  },
}

const english: WordPart = {
  language: 'en',
  words: { figure: 'Figure', table: 'Table' },
  blocks: [
    { kind: 'title', text: 'MONUSCO & drawdown' },
    { kind: 'subtitle', text: '60 sites' },
    picture,
    { kind: 'heading', text: 'Sites <by> "status"' },
    { kind: 'note', text: 'Data to 11 March 2026', isAbove: true },
    {
      kind: 'figures',
      figures: [
        { value: '6 of 18', label: 'sites still there' },
        { value: '12,000', label: 'troops' },
      ],
    },
    { kind: 'paragraph', text: [{ text: 'Seven bases', bold: true }, { text: ' had closed.' }] },
    { kind: 'paragraph', text: [{ text: 'Still open:', bold: true }] },
    { kind: 'point', text: 'Bunia' },
    { kind: 'point', text: [{ text: 'Goma', link }] },
    chart,
    table,
    { kind: 'note', text: [{ text: 'Open: ' }, { text: link, link }] },
  ],
}

const french: WordPart = {
  language: 'fr',
  words: { figure: 'Figure', table: 'Tableau' },
  blocks: [{ kind: 'title', text: 'Désengagement' }, { kind: 'heading', text: 'Sites' }, picture, table],
}

const aDocument = (wish: Partial<WordDocument> = {}): WordDocument => ({
  title: 'MONUSCO & drawdown',
  language: 'en',
  subject: '60 sites',
  author: 'Drawdown',
  created: '2026-11-24T12:00:00Z',
  size: 'a4',
  marking: 'For internal use',
  footer: [{ text: 'MONUSCO & drawdown', link }],
  pageNumber: (page, of) => `Page ${page} of ${of}`,
  parts: [english, french],
  ...wish,
})

const made = openWord(await writeWord(aDocument()))

describe('the package', () => {
  it.each(made.paths.filter((path) => /\.(xml|rels)$/.test(path)))('%s is XML', (path) => {
    expect(() => parseXml(made.text(path))).not.toThrow()
  })

  it('says what every part is, and names no part that is not there', () => {
    const types = made.xml('[Content_Types].xml')
    const named = elements(types, 'Override').map((part) => part.getAttribute('PartName')?.slice(1) ?? '')
    const extensions = new Set(elements(types, 'Default').map((part) => part.getAttribute('Extension')))
    expect(named.filter((path) => !made.paths.includes(path))).toEqual([])
    expect(new Set(named).size).toBe(named.length)
    const parts = made.paths.filter((path) => path !== '[Content_Types].xml')
    expect(parts.filter((path) => path.endsWith('.xml') && !named.includes(path))).toEqual([])
    expect(parts.filter((path) => !extensions.has(path.split('.').at(-1) ?? ''))).toEqual([])
  })

  it('refers to nothing that is not there, every reference has its relation, and every part is referred to', () => {
    const referred = made.paths
      .filter((path) => path.endsWith('.rels'))
      .flatMap((path) => Object.values(made.relationsOf(path.replace('_rels/', '').replace(/\.rels$/, ''))))
      .filter((target) => !target.startsWith('https:'))
    expect(referred.filter((target) => !made.paths.includes(target))).toEqual([])
    const parts = made.paths.filter((path) => !/\.rels$|^\[/.test(path))
    expect(parts.filter((path) => !referred.includes(path))).toEqual([])
    for (const path of [
      'word/document.xml',
      'word/header1.xml',
      'word/footer1.xml',
      'word/charts/chart2.xml',
    ]) {
      const known = Object.keys(made.relationsOf(path))
      const used = [...made.text(path).matchAll(/ r:(?:id|embed)="(\w+)"/g)].map(([, id]) => id ?? '')
      expect(used.filter((id) => !known.includes(id))).toEqual([])
    }
  })

  it('uses no style that is not defined', () => {
    const defined = new Set(attributes(made.text('word/styles.xml'), 'w:style', 'w:styleId'))
    const used = ['word/document.xml', 'word/header1.xml', 'word/footer1.xml', 'word/styles.xml'].flatMap(
      (path) =>
        ['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next'].flatMap((name) =>
          attributes(made.text(path), name, 'w:val'),
        ),
    )
    expect(used.length).toBeGreaterThan(20)
    expect(used.filter((style) => !defined.has(style))).toEqual([])
  })

  it('is the same file for the same document', async () => {
    expect(await writeWord(aDocument())).toEqual(await writeWord(aDocument()))
  })

  it('has title, language and time in its properties', () => {
    const core = made.xml('docProps/core.xml')
    expect(only(core, 'dc:title').textContent).toBe('MONUSCO & drawdown')
    expect(only(core, 'dc:language').textContent).toBe('en-GB')
    expect(only(core, 'dcterms:created').textContent).toBe('2026-11-24T12:00:00Z')
  })
})

describe('the document', () => {
  it('has titles, headings and text in their styles', () => {
    expect(made.styled('Title')).toEqual(['MONUSCO & drawdown', 'Désengagement'])
    expect(made.styled('Heading1')).toEqual(['Sites <by> "status"', 'Sites'])
    expect(made.styled('Subtitle')).toEqual(['60 sites'])
    expect(made.styled('FirstParagraph')).toEqual(['Seven bases had closed.'])
    expect(made.styled('Normal')).toEqual(['Still open:'])
    expect(made.runs.filter(({ xml }) => xml.includes('<w:b/>')).map(({ text }) => text)).toEqual([
      'Seven bases',
      'Still open:',
    ])
  })

  it('numbers figures and tables through both languages, by fields that Word counts', () => {
    expect(made.styled('Caption')).toEqual([
      'Figure\u00a01. Sites',
      'Figure\u00a02. Open',
      'Table\u00a01. By status',
      'Figure\u00a03. Sites',
      'Tableau\u00a02. By status',
    ])
    expect(attributes(made.main, 'w:fldSimple', 'w:instr').map((field) => field.trim())).toEqual([
      'SEQ Figure \\* ARABIC',
      'SEQ Figure \\* ARABIC',
      'SEQ Table \\* ARABIC',
      'SEQ Figure \\* ARABIC',
      'SEQ Table \\* ARABIC',
    ])
  })

  it('has real tables, as wide as the text, whose header comes again on each page', () => {
    expect(made.tables[1]).toEqual({
      alt: 'Sites by status',
      widths: [2945, 1472, 5889],
      rows: [
        { isHeader: true, cells: ['Site', 'Status', 'Link'] },
        { isHeader: false, cells: ['Amsar', 'Handed over', link] },
        { isHeader: false, cells: ['Bunia', 'Open', '–'] },
      ],
    })
  })

  it('gives each cell the width of its column: programs look at either', () => {
    const cells = attributes(made.main, 'w:tcW', 'w:w').map(Number)
    expect(cells.slice(2, 8)).toEqual([2945, 1472, 5889, 2945, 1472, 5889])
  })

  it('has points as items of a list, and keeps words in bold with what they are about', () => {
    expect(made.styled('ListBullet')).toEqual(['Bunia', 'Goma'])
    const style = elements(made.xml('word/styles.xml'), 'w:style').find((one) => one.getAttribute('w:styleId') === 'ListBullet') // prettier-ignore
    expect(style && only(style, 'w:numId').getAttribute('w:val')).toBe('1')
    expect(attributes(made.text('word/numbering.xml'), 'w:num', 'w:numId')).toEqual(['1'])
    const kept = made.paragraphs.filter(({ xml, style: name }) => xml.includes('<w:keepNext/>') && name === 'Normal') // prettier-ignore
    expect(kept.map(({ text }) => text)).toEqual(['Still open:'])
  })

  it('has key figures side by side, each number before what it counts', () => {
    expect(made.tables[0]).toEqual({
      alt: undefined,
      widths: [5153, 5153],
      rows: [{ isHeader: false, cells: ['6 of 18sites still there', '12,000troops'] }],
    })
    expect(made.styled('KeyFigure')).toEqual(['6 of 18', '12,000'])
    expect(made.styled('KeyLabel')).toEqual(['sites still there', 'troops'])
  })

  it('ends with a paragraph, and has one between two tables', () => {
    const body = only(made.xml('word/document.xml'), 'w:body')
    const kinds = [...body.children].map(({ nodeName }) => nodeName)
    expect(kinds.slice(-3)).toEqual(['w:tbl', 'w:p', 'w:sectPr'])
    expect(kinds.filter((kind, index) => kind === 'w:tbl' && kinds[index + 1] !== 'w:p')).toEqual([])
  })

  it('has pictures as PNG and SVG in their shape, and charts, each with its text', () => {
    expect(made.drawings).toEqual([
      { id: '1', alt: 'Map of the <sites>', path: 'word/media/picture1.png', width: 200, height: 100 },
      { id: '2', alt: 'Sites open by year', path: 'word/charts/chart2.xml', width: 515.3, height: 210 },
      { id: '3', alt: 'Map of the <sites>', path: 'word/media/picture3.png', width: 200, height: 100 },
    ])
    const relations = made.relationsOf('word/document.xml')
    const vectors = attributes(made.main, 'asvg:svgBlip', 'r:embed').map((id) => relations[id])
    expect(vectors).toEqual(['word/media/picture1.svg', 'word/media/picture3.svg'])
  })

  it('has a chart with its workbook: the zero a zero, the gap empty', () => {
    expect(made.relationsOf('word/charts/chart2.xml')).toEqual({ rId1: 'word/embeddings/data2.xlsx' })
    expect(cellsOf(made.bytes('word/embeddings/data2.xlsx'))).toEqual({ A1: 'Year', B1: 'Open', A2: '2023', B2: '0', A3: '2024' }) // prettier-ignore
  })

  it('links out of text, table and footer', () => {
    expect(made.linksOf('word/document.xml')).toEqual([link, link, link, link])
    expect(made.linksOf('word/footer1.xml')).toEqual([link])
  })

  it('has marking and page numbers on every page', () => {
    expect(wordsIn(made.text('word/header1.xml'))).toBe('For internal use')
    expect(wordsIn(made.text('word/footer1.xml'))).toBe('MONUSCO & drawdownPage 1 of 1')
    expect(attributes(made.text('word/footer1.xml'), 'w:fldSimple', 'w:instr')).toEqual([' PAGE ', ' NUMPAGES ']) // prettier-ignore
    const relations = made.relationsOf('word/document.xml')
    const shown = (name: string) => attributes(made.main, name, 'r:id').map((id) => relations[id])
    expect(shown('w:headerReference')).toEqual(['word/header1.xml'])
    expect(shown('w:footerReference')).toEqual(['word/footer1.xml'])
  })

  it('has no header without a marking', async () => {
    const plain = openWord(await writeWord(aDocument({ marking: '' })))
    expect(plain.paths).not.toContain('word/header1.xml')
    expect(plain.main).not.toContain('headerReference')
  })

  it.each([
    ['a4', '11906', '16838'],
    ['letter', '12240', '15840'],
  ] as const)('is printed on %s', async (size, width, height) => {
    const { main } = openWord(await writeWord(aDocument({ size })))
    expect(main).toContain(`<w:pgSz w:w="${width}" w:h="${height}"/>`)
  })

  it('names the language of each run, each part in its own', () => {
    const begin = made.runs.findIndex(({ text }) => text === 'Désengagement')
    const tags = made.runs.map(({ language }) => language)
    expect(new Set(tags.slice(0, begin))).toEqual(new Set(['en-GB']))
    expect(new Set(tags.slice(begin))).toEqual(new Set(['fr-FR']))
  })

  it('begins another language on a new page', () => {
    const titles = made.paragraphs.filter(({ style }) => style === 'Title')
    expect(titles.map(({ xml }) => xml.includes('<w:pageBreakBefore/>'))).toEqual([false, true])
  })
})
