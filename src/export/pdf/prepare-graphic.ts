import { ExportError } from '#src/export/export-error.ts'

/** The one family that the PDF embeds, in its two weights. */
export const pdfFont = 'Noto Sans'

/**
 * Reads an SVG for the PDF: without its fonts and white seams, which a PDF writer would draw as a second
 * text, with the PDF's family, weights and letters. Throws `graphic-not-read`.
 */
export const prepareGraphic = (svg: string, drawable: (text: string) => string): Element => {
  // Before it is parsed: a strict policy of the server refuses a style even there, and the console says so.
  const plain = svg.replaceAll(/<style>.*?<\/style>/gs, '')
  const parsed = new DOMParser().parseFromString(plain, 'image/svg+xml')
  const root = parsed.documentElement
  if (parsed.querySelector('parsererror') !== null || root.localName !== 'svg')
    throw new ExportError('graphic-not-read', parsed.querySelector('parsererror')?.textContent ?? 'no SVG')
  for (const element of root.querySelectorAll('style, title, desc, .halo')) element.remove()
  for (const element of [root, ...root.querySelectorAll('*')]) {
    const weight = element.getAttribute('font-weight')
    if (weight !== null)
      element.setAttribute('font-weight', Number(weight) >= 600 || weight === 'bold' ? 'bold' : 'normal')
    if (element.hasAttribute('font-family')) element.setAttribute('font-family', pdfFont)
    element.removeAttribute('font-style')
    if (element.children.length === 0 && element.textContent)
      element.textContent = drawable(element.textContent)
  }
  root.setAttribute('font-family', pdfFont)
  return root
}
