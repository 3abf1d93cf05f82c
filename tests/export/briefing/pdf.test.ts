// @vitest-environment jsdom
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, it } from 'vitest'
import { buildBriefing } from '#src/briefing/build-briefing.ts'
import { pdfOf } from '#src/export/briefing/pdf-of.ts'
import { pagesPreview } from '#src/export/briefing/preview-of.ts'
import { writePdf } from '#src/export/pdf/write-pdf.ts'
import { fonts } from '#tests/export/pdf/fonts.ts'
import { elements, parseXml } from '#tests/export/pptx/read-package.ts'
import { realContext } from './real-briefing.ts'

const optionsOf = (marking: string) =>
  ({ marking, created: new Date('2026-11-24T12:00:00Z'), size: 'a4', fonts }) as const

/** The words of each page of a PDF. */
const pagesOf = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const pdf = await getDocument({ data: bytes, useSystemFonts: false, verbosity: 0 }).promise
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const content = await (await pdf.getPage(index + 1)).getTextContent()
      return content.items.map((item) => ('str' in item ? item.str : '')).join(' ').replaceAll(/\s+/g, ' ') // prettier-ignore
    }),
  )
}

const squeeze = (text: string) => text.replaceAll(/\s/g, '')

/** Words of an SVG in the order that they stand in. */
const wordsOf = (svg: string): string =>
  elements(parseXml(svg), 'text').map(({ textContent }) => textContent).join(' ') // prettier-ignore

it('has the words of its sections in French, each page with its marking and number', async () => {
  const briefing = await buildBriefing(realContext('fr', { size: 'a4' }), ['plan', 'outputs'])
  const { bytes, missing } = await writePdf(pdfOf([briefing], optionsOf('Usage interne')))
  expect(missing).toEqual([])
  const pages = await pagesOf(bytes)
  expect(pages[0]).toContain('Désengagement : MONUSCO, Sud-Kivu, 30 juin 2024')
  expect(pages[1]).toContain(
    '6 sites dont la fermeture n’est pas documentée au 30 juin 2024 (6 aux opérations terminées)',
  )
  expect(pages.join(' ')).toContain('plus de 580')
  for (const [index, page] of pages.entries()) {
    expect(page).toContain('Usage interne')
    expect(page).toContain(`Page ${index + 1} sur ${pages.length}`)
  }
}, 60_000)

it('is previewed page by page: broken where the file is, with the same words', async () => {
  const briefing = await buildBriefing(realContext('fr', { size: 'a4' }), ['timeline', 'sources'])
  const { bytes } = await writePdf(pdfOf([briefing], optionsOf('Usage interne')))
  const preview = await pagesPreview([briefing], optionsOf('Usage interne'), null)
  const pages = await pagesOf(bytes)
  expect(preview.length).toBeGreaterThan(3)
  expect(preview.map(({ draw }) => squeeze(wordsOf(draw())))).toEqual(pages.map(squeeze))
}, 60_000)
