import { plainText } from '#src/export/rich-text.ts'
import { columnAreas } from '#src/export/pptx/slide-room.ts'
import { colors } from '#src/export/svg/colors.ts'
import { type Size, layFrame, svgDocument } from '#src/export/svg/frame.ts'
import type { Box } from '#src/export/svg/mercator.ts'
import { type SvgFont, px, svgText } from '#src/export/svg/svg-text.ts'
import { wrapText } from '#src/export/text-width.ts'
import { drawChart } from './chart-svg.ts'
import { type TablePiece, sectionPages, tableSize } from './section-pages.ts'
import type { BriefingBlock, BriefingSection } from './sections.ts'

const textSize = 14
const cellSize = tableSize
const line = 1.3

const drawText = (
  paragraphs: readonly (string | readonly { text: string; bold?: boolean | undefined }[])[],
  box: Box,
): string => {
  let { y } = box
  return paragraphs
    .map((paragraph) => {
      const isBold = typeof paragraph !== 'string' && paragraph.every(({ bold }) => bold)
      const weight = isBold ? 600 : 400
      const lines = wrapText(plainText(paragraph), textSize, box.width, weight).map((text) => {
        y += textSize * line
        return svgText(box.x, y, text, { size: textSize, weight })
      })
      y += 6
      return lines.join('')
    })
    .join('')
}

const drawTable = ({ header, rows, columns }: TablePiece, box: Box): string => {
  const all = columns.reduce((sum, part) => sum + part, 0)
  const widths = columns.map((part) => (part / all) * box.width)
  let { y } = box
  return [header, ...rows]
    .map((cells, index) => {
      const isHeader = index === 0
      const lines = cells.map((cell, column) =>
        wrapText(plainText(cell), cellSize, (widths[column] ?? 0) - 8, isHeader ? 600 : 400),
      )
      const height = Math.max(1, ...lines.map(({ length }) => length)) * cellSize * line + 4
      let x = box.x
      let markup = isHeader
        ? `<rect x="${px(box.x)}" y="${px(y)}" width="${px(box.width)}" height="${px(height)}" fill="${colors.blueDark}"/>`
        : `<path d="M${px(box.x)} ${px(y + height)}h${px(box.width)}" stroke="${colors.lineStrong}" stroke-width="0.6"/>`
      for (const [column, texts] of lines.entries()) {
        for (const [place, text] of texts.entries())
          markup += svgText(x + 4, y + cellSize * (1.1 + place * line) + 1, text, {
            size: cellSize,
            weight: isHeader ? 600 : 400,
            fill: isHeader ? '#ffffff' : colors.ink,
          })
        x += widths[column] ?? 0
      }
      y += height
      return markup
    })
    .join('')
}

const drawPicture = (block: Extract<BriefingBlock, { kind: 'picture' }>, box: Box): string => {
  const scale = Math.min(box.width / block.width, box.height / block.height)
  const x = box.x + (box.width - block.width * scale) / 2
  // The font stands once in the whole picture.
  const inner = block.svg.replaceAll(
    /<style>.*?<\/style>|<title[^>]*>.*?<\/title>|<desc[^>]*>.*?<\/desc>/gs,
    '',
  )
  return `<g transform="translate(${px(x)} ${px(box.y)}) scale(${Math.round(scale * 1000) / 1000})">${inner}</g>`
}

const drawBlock = (block: BriefingBlock, box: Box): string => {
  if (block.kind === 'text') return drawText(block.paragraphs, box)
  if (block.kind === 'table') return drawTable(block, box)
  return block.kind === 'picture' ? drawPicture(block, box) : drawChart(block.spec, box)
}

const rowsOf = (blocks: readonly BriefingBlock[]): number =>
  blocks.reduce((sum, block) => sum + (block.kind === 'table' ? block.rows.length : 0), 0)

/** How many pictures of a size a section needs; each is drawn by `sectionSvg` with its number. */
export const sectionPageCount = (section: BriefingSection, size: Size, marking: string): number =>
  sectionPages(section.blocks, frameOf(section, size, marking).box).length

const frameOf = (section: BriefingSection, size: Size, marking: string) => {
  const foot = section.foot.map(plainText)
  return layFrame(size, {
    title: section.title,
    subtitle: section.subtitle,
    notes: foot.slice(0, -1),
    sources: '',
    disclaimer: '',
    link: foot.at(-1) ?? '',
    ...(marking !== '' && { marking }),
  })
}

/**
 * A page of a section as a picture: the preview, laid out like the slide, and what leaves as PNG or SVG. Where rows of a table
 * follow on other pages the picture says how many.
 */
export const sectionSvg = (
  section: BriefingSection,
  size: Size,
  font: SvgFont,
  marking: string,
  page = 0,
): string => {
  const { box } = frameOf(section, size, marking)
  const pages = sectionPages(section.blocks, box)
  const title = pages.length === 1 ? section.title : section.part(page + 1, pages.length)
  const frame = frameOf({ ...section, title }, size, marking)
  const placed = pages[page] ?? []
  const areas = columnAreas(
    placed.map(({ share }) => ({ kind: 'text', paragraphs: [], share })),
    frame.box,
  )
  const follow = rowsOf(pages.slice(page + 1).flatMap((later) => later.map(({ block }) => block)))
  const content = placed.map(({ block }, index) => drawBlock(block, areas[index] ?? frame.box))
  const more =
    follow === 0
      ? ''
      : svgText(frame.box.x + frame.box.width, frame.box.y + frame.box.height + 6, section.more(follow), {
          size: cellSize,
          weight: 600,
          anchor: 'end',
        })
  return svgDocument({
    size,
    language: section.language,
    title,
    description: section.blocks.flatMap((block) => ('alt' in block ? [block.alt] : [])).join(' '),
    font,
    background: '#ffffff',
    content: frame.markup + content.join('') + more,
  })
}
