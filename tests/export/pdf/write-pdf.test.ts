import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import type { PdfBlock, PdfDocument } from '#src/export/pdf/pdf-document.ts'
import { writePdf } from '#src/export/pdf/write-pdf.ts'
import { fonts } from './fonts.ts'

const link = 'https://drawdown.example/?m=monusco&date=2024-04-29'

const aDocument = (blocks: readonly PdfBlock[], more: Partial<PdfDocument> = {}): PdfDocument => ({
  title: 'MONUSCO : désengagement',
  language: 'fr',
  subject: '60 sites',
  author: 'Drawdown',
  created: new Date('2026-11-24T12:00:00Z'),
  size: 'a4',
  footer: [{ text: 'Au 29 avril 2024 · ' }, { text: link, link }],
  pageNumber: (page, of) => `Page ${page} sur ${of}`,
  pages: [{ language: 'fr', blocks }],
  fonts,
  ...more,
})

/** Reads a file back. The font draws both spaces with one glyph, so a no-break space comes back as a plain one. */
const open = async (wish: PdfDocument) => {
  const { bytes, missing } = await writePdf(wish)
  const pdf = await getDocument({ data: bytes, useSystemFonts: false, verbosity: 0 }).promise
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const page = await pdf.getPage(index + 1)
      const { items } = await page.getTextContent()
      const annotations: { url?: string }[] = await page.getAnnotations()
      return {
        text: items.map((item) => ('str' in item ? item.str : '')).join('|'),
        links: annotations.map(({ url }) => url),
      }
    }),
  )
  return { pdf, pages, missing }
}

describe('writePdf', () => {
  it('has text that can be read back: accents, quotes, narrow spaces', async () => {
    const { pages, missing } = await open(
      aDocument([
        { kind: 'heading', level: 1, text: 'Désengagement de l’œuvre' },
        { kind: 'paragraph', text: 'Plus de 1\u202f800 militaires : « à peu près » ; où ?' },
        { kind: 'note', text: 'Sources : MONUSCO' },
      ]),
    )
    expect(pages[0]?.text).toContain('Désengagement de l’œuvre')
    expect(pages[0]?.text).toContain('Plus de 1 800 militaires : « à peu près » ; où ?')
    expect(pages[0]?.text).toContain('Sources : MONUSCO')
    expect(missing).toEqual([])
  })

  it('says dates in its title and bookmarks with spaces that every reader shows', async () => {
    const { pdf } = await open(
      aDocument([{ kind: 'heading', level: 1, text: 'Map, 30\u00A0June 2024' }], {
        title: 'Drawdown: MONUSCO, 30\u00A0June 2024',
      }),
    )
    const { info } = await pdf.getMetadata()
    expect(info).toMatchObject({ Title: 'Drawdown: MONUSCO, 30 June 2024' })
    expect((await pdf.getOutline()).map(({ title }) => title)).toEqual(['Map, 30 June 2024'])
  })

  it('has title, language, links, bookmarks and page numbers', async () => {
    const { pdf, pages } = await open(
      aDocument([{ kind: 'heading', level: 1, text: 'Carte' }], {
        pages: [
          { language: 'fr', blocks: [{ kind: 'heading', level: 1, text: 'Carte' }] },
          { language: 'fr', blocks: [{ kind: 'note', text: [{ text: 'ici', link }] }] },
          { language: 'fr', blocks: [{ kind: 'heading', level: 1, text: 'Effectif' }] },
        ],
      }),
    )
    const { info } = await pdf.getMetadata()
    expect(info).toMatchObject({ Title: 'MONUSCO : désengagement', Language: 'fr-FR' })
    const outline = await pdf.getOutline()
    expect(outline.map(({ title }) => title)).toEqual(['Carte', 'Effectif'])
    expect(pages.map(({ links }) => links)).toEqual([[], [link], []])
    expect(pages[1]?.text).toContain('Page 2 sur 3')
    expect(pages[1]?.text).toContain('Au 29 avril 2024')
  })

  it('goes on to the next page with a long table, repeats its header, and loses no row', async () => {
    const rows = Array.from({ length: 100 }, (_, index) => [`Base ${index + 1}`, 'fermée'])
    const { pages } = await open(
      aDocument([{ kind: 'table', alt: 'Sites', header: ['Site', 'Statut'], rows, columns: [2, 1] }], {
        marking: 'Usage interne',
      }),
    )
    expect(pages.length).toBe(3)
    expect(pages.map(({ text }) => text.includes('Statut') && text.includes('Usage interne'))).toEqual([
      true,
      true,
      true,
    ])
    const found = pages.flatMap(({ text }) => text.match(/Base \d+/g) ?? [])
    expect(found).toEqual(rows.map(([name]) => name))
  })

  it('draws a graphic as vectors with text, without the seams of its words', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100" viewBox="0 0 200 100"><style>a{}</style><title>x</title>' +
      '<path d="M0 0L10 10" stroke="#000000"/><text class="halo" x="10" y="20">Été</text><text x="10" y="20" font-weight="600">Été 1\u202f800</text></svg>'
    const { pages } = await open(
      aDocument([{ kind: 'graphic', alt: 'Un trait', svg, width: 200, height: 100 }]),
    )
    expect(pages[0]?.text.match(/Été/g)?.length).toBe(1)
    expect(pages[0]?.text).toContain('Été 1 800')
  })

  it('says which letters it could not draw', async () => {
    const { missing } = await open(aDocument([{ kind: 'paragraph', text: '第 批' }]))
    expect(missing).toEqual(['第', '批'])
  })

  it('is the same file for the same briefing', async () => {
    const once = await writePdf(aDocument([{ kind: 'paragraph', text: 'x' }]))
    const again = await writePdf(aDocument([{ kind: 'paragraph', text: 'x' }]))
    expect(once).toEqual(again)
  })

  it('tells how far it is, and stops when cancelled', async () => {
    const seen: string[] = []
    const wish = aDocument([], {
      pages: [1, 2, 3].map(() => ({ language: 'fr', blocks: [] })),
      onProgress: (done, of) => seen.push(`${done}/${of}`),
    })
    await writePdf(wish)
    expect(seen).toEqual(['1/3', '2/3', '3/3'])
    await expect(writePdf({ ...wish, signal: AbortSignal.abort() })).rejects.toMatchObject({
      problem: 'cancelled',
    })
  })

  it('refuses a graphic that cannot be read', async () => {
    const wish = aDocument([{ kind: 'graphic', alt: '', svg: '<svg><g></svg>', width: 1, height: 1 }])
    await expect(writePdf(wish)).rejects.toMatchObject({ problem: 'graphic-not-read' })
  })
})
