import { expect, it } from 'vitest'
import { buildBriefing } from '#src/briefing/build-briefing.ts'
import { pdfOf } from '#src/export/briefing/pdf-of.ts'
import type { PdfBlock, PdfDocument } from '#src/export/pdf/pdf-document.ts'
import { writePdf } from '#src/export/pdf/write-pdf.ts'
import { plainText } from '#src/export/rich-text.ts'
import { fonts } from '#tests/export/pdf/fonts.ts'
import { type Read, all, inside, readPdf, said } from '#tests/export/pdf/read-pdf.ts'
import { realContext } from './real-briefing.ts'

/** Without spaces, which lines break at, and each with its sign. */
const pieces = (text: string) => text.replaceAll(/\s/gu, '').split(/(?=[#!^_•])/u)

const signs: Readonly<Record<string, string>> = {
  H1: '#',
  H2: '##',
  TH: '^',
  TD: '_',
  Lbl: '',
  LBody: '*',
  P: '',
}

/** What a block says when it is read out, each head, cell, point and picture with its sign. */
const expected = (block: PdfBlock): string => {
  if (block.kind === 'graphic') return `!${block.alt}`
  if (block.kind === 'heading') return `${'#'.repeat(block.level)}${block.text}`
  if (block.kind === 'list') return block.items.map((item) => `•*${plainText(item)}`).join('')
  if (block.kind !== 'table') return plainText(block.text)
  const cells = block.rows.flat().map((cell) => `_${plainText(cell)}`)
  return [...block.header.map((cell) => `^${plainText(cell)}`), ...cells].join('')
}

/** The same, as the file says it, part by part. */
const leaves = (element: Read): readonly string[] => {
  if (element.role === 'Figure') return [`!${element.alt}`]
  if (element.role === 'TR') return [inside(element).flatMap(leaves).join('')]
  const sign = signs[element.role]
  return sign === undefined ? inside(element).flatMap(leaves) : [`${sign}${said(element)}`]
}

/** Without the heads that come again where a table goes on: right before them are rows of it, and its heads before these. */
const found = (document: Read): string => {
  const parts = leaves(document)
  const isAgain = (part: string, index: number): boolean => {
    const before = parts.slice(0, index).findLast((other) => !other.startsWith('_'))
    return part.startsWith('^') && before === part
  }
  return parts.filter((part, index) => !isAgain(part, index)).join('')
}

const briefingsIn = (size: PdfDocument['size']) =>
  Promise.all(
    (['en', 'fr'] as const).map((language) =>
      buildBriefing(realContext(language, { size }), ['map', 'plan', 'outputs']),
    ),
  )

const options = { marking: 'For internal use', created: new Date('2026-11-24T12:00:00Z'), fonts }

it.each(['a4', 'letter'] as const)(
  'is read out whole and in order, each language as such, and nothing else is (%s)',
  async (size) => {
    const wish = pdfOf(await briefingsIn(size), { ...options, size })
    const { bytes } = await writePdf(wish)
    const { pdf, document, artifacts, links, contents, unmarked } = await readPdf(bytes)

    const blocks = wish.pages.flatMap((part) => part.blocks)
    expect(pieces(found(document))).toEqual(pieces(blocks.map(expected).join('')))
    expect(all(document, 'Figure').length).toBeGreaterThan(5)
    expect(all(document, 'Figure').filter(({ alt = '' }) => alt.length < 20)).toEqual([])
    expect(all(document, 'Table').length).toBeGreaterThan(3)
    expect(all(document, 'TR').filter((row) => inside(row).length < 2)).toEqual([])

    // A section that runs over several pages comes once for each of them.
    const languages = all(document, 'Sect').map(({ lang }) => lang)
    expect(languages.filter((lang, index) => lang !== languages[index - 1])).toEqual(
      wish.pages.map(({ language }) => (language === 'en' ? 'en-GB' : 'fr-FR')),
    )

    expect(contents.length).toBe(pdf.numPages)
    expect(unmarked).toEqual([])
    for (const [index, text] of artifacts.entries()) {
      expect(text).toContain('For internal use')
      expect(text).toContain(`${index + 1} of ${pdf.numPages}`)
    }

    const named = all(document, 'Link')
    expect(named.filter((link) => link.links !== 1 || said(link) === '')).toEqual([])
    expect(named.length).toBe(links.length)
    const silent = links.filter(
      ({ url = '', contentsObj }) => !url.startsWith('https://') || !contentsObj?.str,
    )
    expect(silent).toEqual([])
  },
  40_000,
)

it('is no larger for what it is made of than the untagged files of jsPDF were', async () => {
  const wish = pdfOf(await briefingsIn('a4'), { ...options, size: 'a4' })
  const { bytes } = await writePdf(wish)
  const made = JSON.stringify(wish.pages.map((part) => part.blocks)).length
  // 0.66 while the maps also had points that nobody saw, which packed well: 157 kB, without them 124 kB.
  expect(bytes.length / made).toBeLessThan(0.68)
}, 40_000)
