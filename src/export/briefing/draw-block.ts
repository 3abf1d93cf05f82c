import { slideLineHeight } from '#src/export/pptx/slide-room.ts'
import { type RichParagraph, plainText } from '#src/export/rich-text.ts'
import { colors } from '#src/draw/chart-colors.ts'
import type { Box } from '#src/export/svg/mercator.ts'
import { px, svgText } from '#src/export/svg/svg-text.ts'
import { wrapText } from '#src/draw/text-width.ts'
import { drawChart } from '#src/export/svg/chart-svg.ts'
import { type TablePiece, tableSize, wordSize } from './section-pages.ts'
import { type BriefingBlock, figureParagraphs } from './sections.ts'

const cellSize = tableSize
const line = 1.3

/** As far as the deck's own bullets stand off. */
const bulletWidth = 13.5

const drawText = (paragraphs: readonly RichParagraph[], box: Box, hasBullets = false): string => {
  let { y } = box
  const indent = hasBullets ? bulletWidth : 0
  return paragraphs
    .map((paragraph) => {
      const isBold = typeof paragraph !== 'string' && paragraph.every(({ bold }) => bold)
      const weight = isBold ? (600 as const) : (400 as const)
      const lines = wrapText(plainText(paragraph), wordSize, box.width - indent, weight).map(
        (text, index) => {
          y += wordSize * slideLineHeight
          const look = { size: wordSize, weight }
          const bullet = hasBullets && index === 0 ? svgText(box.x, y - wordSize * 0.2, '•', look) : ''
          return bullet + svgText(box.x + indent, y - wordSize * 0.2, text, look)
        },
      )
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

type PictureBlock = Extract<BriefingBlock, { kind: 'picture' }>

const placePicture = (block: PictureBlock, box: Box) => {
  const scale = Math.min(box.width / block.width, box.height / block.height)
  const x = box.x + (box.width - block.width * scale) / 2
  const y = box.y + (box.height - block.height * scale) / 2
  return { x, y, scale }
}

/** The white under a picture on a template: it is drawn for white. */
export const underPicture = (block: PictureBlock, box: Box): string => {
  const { x, y, scale } = placePicture(block, box)
  return `<rect x="${px(x)}" y="${px(y)}" width="${px(block.width * scale)}" height="${px(block.height * scale)}" fill="#ffffff"/>`
}

const drawPicture = (block: PictureBlock, box: Box): string => {
  const { x, y, scale } = placePicture(block, box)
  // The font stands once in the whole picture.
  const inner = block.svg.replaceAll(
    /<style>.*?<\/style>|<title[^>]*>.*?<\/title>|<desc[^>]*>.*?<\/desc>/gs,
    '',
  )
  return `<g transform="translate(${px(x)} ${px(y)}) scale(${Math.round(scale * 1000) / 1000})">${inner}</g>`
}

/** A block in its place on a slide, as the deck writes it. */
export const drawBlock = (block: BriefingBlock, box: Box): string => {
  if (block.kind === 'text') return drawText(block.paragraphs, box, block.bullets)
  if (block.kind === 'figures') return drawText(figureParagraphs(block.figures), box)
  if (block.kind === 'table') return drawTable(block, box)
  return block.kind === 'picture' ? drawPicture(block, box) : drawChart(block.spec, box)
}
