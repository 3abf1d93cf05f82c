// @vitest-environment jsdom
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { beforeEach, expect, it, vi } from 'vitest'
import { buildBriefing } from '#src/export/briefing/build-briefing.ts'
import { pdfOf } from '#src/export/briefing/pdf-of.ts'
import { writePdf } from '#src/export/pdf/write-pdf.ts'
import { fonts } from '#tests/export/pdf/fonts.ts'
import { realContext } from './real-briefing.ts'

beforeEach(() => {
  // jsdom measures no text: svg2pdf then places what is not left-aligned by this.
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
  Object.defineProperty(SVGElement.prototype, 'getBBox', { configurable: true, value: () => ({ width: 40 }) })
})

it('has the words of its sections in French, each page with its marking and number', async () => {
  const briefing = await buildBriefing(realContext('fr', { size: 'a4' }), ['plan', 'outputs'])
  const created = new Date('2026-11-24T12:00:00Z')
  const { bytes, missing } = await writePdf(
    pdfOf([briefing], { marking: 'Usage interne', created, size: 'a4', fonts }),
  )
  expect(missing).toEqual([])
  const pdf = await getDocument({ data: bytes, useSystemFonts: false, verbosity: 0 }).promise
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const content = await (await pdf.getPage(index + 1)).getTextContent()
      return content.items.map((item) => ('str' in item ? item.str : '')).join(' ').replaceAll(/\s+/g, ' ') // prettier-ignore
    }),
  )
  expect(pages[0]).toContain('Désengagement : MONUSCO, Sud-Kivu, 30 juin 2024')
  expect(pages[1]).toContain('6 sites encore ouverts le 30 juin 2024 ; 0 selon les plans documentés.')
  expect(pages.join(' ')).toContain('plus de 580')
  for (const [index, page] of pages.entries()) {
    expect(page).toContain('Usage interne')
    expect(page).toContain(`Page ${index + 1} sur ${pages.length}`)
  }
}, 20_000)
