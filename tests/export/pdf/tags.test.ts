import { describe, expect, it } from 'vitest'
import type { PdfBlock, PdfDocument } from '#src/export/pdf/pdf-document.ts'
import { writePdf } from '#src/export/pdf/write-pdf.ts'
import { fonts } from './fonts.ts'
import { all, inside, readPdf, said } from './read-pdf.ts'

const write = async (blocks: readonly PdfBlock[], more: Partial<PdfDocument> = {}) => {
  const { bytes } = await writePdf({
    title: 'Drawdown',
    language: 'en',
    subject: '',
    author: 'Drawdown',
    created: new Date('2026-11-24T12:00:00Z'),
    size: 'a4',
    footer: '',
    pageNumber: (page, of) => `Page ${page} of ${of}`,
    pages: [{ language: 'en', blocks }],
    fonts,
    ...more,
  })
  return readPdf(bytes)
}

const graphic = (content: string): PdfBlock => ({
  kind: 'graphic',
  alt: 'A picture',
  svg: `<svg width="100" height="50" viewBox="0 0 100 50">${content}</svg>`,
  width: 100,
  height: 50,
})

describe('a tagged PDF', () => {
  it('says that it is one, and what it is called', async () => {
    const { pdf } = await write([{ kind: 'heading', level: 1, text: 'Map' }])
    const { info, metadata } = await pdf.getMetadata()
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })
    expect(info).toMatchObject({ Language: 'en-GB', Title: 'Drawdown', PDFFormatVersion: '1.7' })
    expect(metadata.get('dc:title')).toBe('Drawdown')
    expect(metadata.getRaw()).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(await pdf.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true })
  })

  // Of PDF's own table of letters the bytes 80 to A0 are others; the first text has no letter beyond them.
  it.each(['Été\u00A02024 : \u0080\u0092\u009F', '«\u202F60\u202F» € — “œ” (\\) 第'])(
    'shows every letter of its title and bookmarks as it is, with plain spaces: %j',
    async (text) => {
      const { pdf } = await write([{ kind: 'heading', level: 1, text }], { title: text, subject: text })
      const shown = text.replaceAll(/[\u00A0\u202F]/gu, ' ')
      const { info, metadata } = await pdf.getMetadata()
      expect(info).toMatchObject({ Title: shown, Subject: shown })
      expect(metadata.get('dc:title')).toBe(shown)
      expect((await pdf.getOutline()).map(({ title }) => title)).toEqual([shown])
    },
  )

  it('has points as a list, each with its dot and its words', async () => {
    const { document, unmarked } = await write([
      { kind: 'list', items: ['First', [{ text: 'Second', bold: true }]] },
    ])
    const [list] = all(document, 'L')
    expect(
      list && inside(list).map((point) => inside(point).map((part) => [part.role, said(part).trim()])),
    ).toEqual([
      [
        ['Lbl', '•'],
        ['LBody', 'First'],
      ],
      [
        ['Lbl', '•'],
        ['LBody', 'Second'],
      ],
    ])
    expect(unmarked).toEqual([])
  })

  it('reads on each page a table of the rows that stand on it, under their heads', async () => {
    const rows = Array.from({ length: 100 }, (_, index) => [`Base ${index + 1}`, ''])
    const { pdf, document, artifacts } = await write([
      { kind: 'table', alt: 'Bases', header: ['Site', 'Status'], rows, columns: [2, 1] },
    ])
    expect(pdf.numPages).toBe(3)
    expect(artifacts.some((text) => text.includes('Status'))).toBe(false)
    const tables = all(document, 'Table')
    expect(tables.length).toBe(3)
    for (const table of tables) {
      const [head, ...below] = inside(table)
      expect(head && inside(head).map((cell) => [cell.role, said(cell).trim()])).toEqual([
        ['TH', 'Site'],
        ['TH', 'Status'],
      ])
      expect(below.every((row) => inside(row).length === 2 && said(row).includes('Base '))).toBe(true)
    }
    expect(all(document, 'TR').length).toBe(103)
  })

  it('keeps an address in pieces together', async () => {
    const address = `https://drawdown.example/${'a'.repeat(200)}`
    const { document } = await write([{ kind: 'paragraph', text: [{ text: address, link: address }] }])
    expect(all(document, 'P').map((text) => said(text).trim())).toEqual([address])
    expect(all(document, 'Link').length).toBe(3)
  })

  it('has pages of the size that was asked for, in points', async () => {
    const { pdf } = await write([], { size: 'letter' })
    const page = await pdf.getPage(1)
    expect(page.view).toEqual([0, 0, 612, 792])
  })

  it('draws a picture as one figure, whatever is in it', async () => {
    const { document, contents, unmarked } = await write([
      graphic(
        '<clipPath id="c"><rect width="50" height="50"/></clipPath><g clip-path="url(#c)" transform="translate(5 5) rotate(90)" opacity="0.5">' +
          '<rect x="1" y="1" width="10" height="10" rx="3" fill="#fff" stroke="#102030" stroke-dasharray="2 1"/><circle cx="5" cy="5" r="4"/>' +
          '<path d="M0 0h10v10l-5 5Q1 1 2 2C1 2 3 4 5 6A5 5 0 0 1 20 20z" fill-rule="evenodd"/></g>' +
          '<text x="50" y="20" text-anchor="middle" letter-spacing="2">A &amp; B</text>',
      ),
    ])
    expect(all(document, 'Figure')).toMatchObject([{ alt: 'A picture', content: ['A & B'] }])
    expect(unmarked).toEqual([])
    const [content = ''] = contents
    expect(content).toContain('0 0 50 50 re\nW n')
    expect(content).toContain('0 1 -1 0 0 0 cm')
    expect(content).toContain('[2 1] 0 d')
    expect(content).toMatch(/\/G1 gs[^]*1 1 1 rg[^]*0.063 0.125 0.188 RG/u)
    expect(content).toContain('f*')
  })

  it.each([
    '<image href="a.png"/>',
    '<path d="M0 0T1 1"/>',
    '<rect width="1" height="1" fill="red"/>',
    '<g transform="skewX(3)"/>',
    '<g clip-path="url(#none)"/>',
  ])('refuses what it cannot draw: %s', async (content) => {
    await expect(write([graphic(content)])).rejects.toMatchObject({ problem: 'graphic-not-read' })
  })
})
