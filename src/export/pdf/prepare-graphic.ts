import { type SvgElement, readSvg } from './svg-tree.ts'

const leftOut = new Set(['style', 'title', 'desc'])

const prepare = (element: SvgElement, drawable: (text: string) => string): SvgElement => ({
  ...element,
  text: element.name === 'text' ? drawable(element.text) : '',
  children: element.children
    .filter(({ name, attributes }) => !leftOut.has(name) && attributes['class'] !== 'halo')
    .map((child) => prepare(child, drawable)),
})

/**
 * Reads an SVG for a page: without its fonts and white seams, which would be a second text, in letters that
 * the page's font has. Throws `graphic-not-read`.
 */
export const prepareGraphic = (svg: string, drawable: (text: string) => string): SvgElement =>
  prepare(readSvg(svg), drawable)
