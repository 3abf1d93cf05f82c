import { ExportError } from '#src/export/export-error.ts'

/** Looks that charts take from style sheets, with the value that needs no writing. */
const looks: Readonly<Record<string, string>> = {
  fill: 'rgb(0, 0, 0)',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-opacity': '1',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  opacity: '1',
  'font-size': '16px',
  'font-weight': '400',
  'font-style': 'normal',
  'letter-spacing': 'normal',
  'text-anchor': 'start',
  'dominant-baseline': 'auto',
  'paint-order': 'normal',
}

const kept = new Set(['href', 'offset', 'stop-color', 'stop-opacity'])

/** What a file has no use for: how the page styles, names and steers the chart. */
const isOfThePage = (name: string): boolean =>
  !kept.has(name) && (/^(class|style|tabindex|role|cursor)$/.test(name) || /^(aria-|data-)/.test(name))

const writeLooks = (source: Element, copy: Element): void => {
  const computed = getComputedStyle(source)
  if (computed.display === 'none' || computed.visibility === 'hidden') {
    copy.remove()
    return
  }
  for (const name of copy.getAttributeNames()) if (isOfThePage(name)) copy.removeAttribute(name)
  for (const [name, usual] of Object.entries(looks)) {
    const value = computed.getPropertyValue(name)
    if (value !== '' && value !== usual) copy.setAttribute(name, value)
  }
}

/** A copy of a drawn SVG that looks the same without the page's style sheets, as markup with its size. */
export const captureSvg = (source: SVGSVGElement): { svg: string; width: number; height: number } => {
  const { width, height } = source.getBoundingClientRect()
  if (width === 0 || height === 0) throw new ExportError('picture-not-drawn', 'the chart has no size')
  const copy = source.cloneNode(true)
  if (!(copy instanceof SVGSVGElement)) throw new ExportError('picture-not-drawn', 'the chart is no SVG')
  const sources = [...source.querySelectorAll('*')]
  // Elements are removed on the way, so the list of copies is taken first.
  const copies = [...copy.querySelectorAll('*')]
  for (const [index, element] of sources.entries()) {
    const twin = copies[index]
    if (twin) writeLooks(element, twin)
  }
  for (const name of copy.getAttributeNames()) if (isOfThePage(name)) copy.removeAttribute(name)
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  return { svg: new XMLSerializer().serializeToString(copy), width, height }
}
