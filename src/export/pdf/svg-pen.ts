import { px, svgText } from '#src/export/svg/svg-text.ts'
import type { Pen } from './pen.ts'
import { svgMarkup } from './svg-tree.ts'

/** A pen whose pages are markup: what the PDF writer will write, as a preview shows it. */
export const svgPen = (): { pen: Pen; pages: () => readonly string[] } => {
  const pages = ['']
  let present = 0
  const add = (markup: string): void => {
    pages[present] += markup
  }
  const pen: Pen = {
    element: (_, draw) => draw(),
    longElement: (_, draw) => draw(),
    artifact: (draw) => draw(),
    text: (text, x, y, { size, color, bold }) =>
      add(svgText(x, y, text, { size, weight: bold ? 600 : 400, fill: color })),
    link: () => undefined,
    rule: (x, y, width, look) =>
      add(
        `<path d="M${px(x)} ${px(y)}h${px(width)}" fill="none" stroke="${look.color}" stroke-width="${look.width}"/>`,
      ),
    block: ({ x, y, width, height }, color) =>
      add(`<rect x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}" fill="${color}"/>`),
    graphic: (svg, { x, y, width, height }) => {
      const place = { x: px(x), y: px(y), width: px(width), height: px(height) }
      add(svgMarkup({ ...svg, attributes: { ...svg.attributes, ...place } }))
    },
    newPage: () => {
      pages.push('')
      present = pages.length - 1
    },
    goTo: (page) => {
      present = page - 1
    },
    pageCount: () => pages.length,
    bookmark: () => undefined,
  }
  return { pen, pages: () => pages }
}
