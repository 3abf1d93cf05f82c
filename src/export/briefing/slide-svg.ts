import { columnAreas, footSize, slideLineHeight, slideAreas } from '#src/export/pptx/slide-room.ts'
import { type Area, slideSize } from '#src/export/pptx/drawing.ts'
import { type Paragraph, plainText } from '#src/export/rich-text.ts'
import { colors } from '#src/draw/chart-colors.ts'
import { svgDocument } from '#src/export/svg/frame.ts'
import { type SvgFont, svgText } from '#src/export/svg/svg-text.ts'
import { wrapText } from '#src/draw/text-width.ts'
import { drawBlock } from './draw-block.ts'
import type { DraftSlide } from './slides-of.ts'

type Look = { size: number; weight?: 400 | 600; fill?: string }

const drawLines = (paragraphs: readonly Paragraph[], area: Area, { size, ...look }: Look): string => {
  const lines = paragraphs.flatMap((paragraph) =>
    wrapText(plainText(paragraph), size, area.width, look.weight),
  )
  return lines
    .map((text, index) =>
      svgText(area.x, area.y + size * (slideLineHeight * index + 1), text, { size, ...look }),
    )
    .join('')
}

/** As the deck's own shape for it. */
const drawMarking = (marking: string | undefined): string =>
  marking
    ? `<rect x="330" y="5" width="300" height="16" fill="none" stroke="${colors.red}" stroke-width="0.75"/>` +
      svgText(slideSize.width / 2, 17, marking, { size: 11, weight: 600, fill: colors.red, anchor: 'middle' })
    : ''

/** A slide as the preview shows it: every shape where the deck puts it. `number` counts from 1. */
export const slideSvg = (slide: DraftSlide, number: number, font: SvgFont): string => {
  const areas = slideAreas(slide)
  const shares = slide.blocks.map(({ share }) => ({ share }))
  const columns = columnAreas(shares, areas.room)
  const isTitle = slide.layout === 'title'
  const soft = { fill: colors.soft }
  return svgDocument({
    size: slideSize,
    language: slide.language,
    title: slide.title,
    description: slide.blocks.flatMap(({ block }) => ('alt' in block ? [block.alt] : [])).join(' '),
    font,
    background: '#ffffff',
    content: [
      drawMarking(slide.marking),
      drawLines([slide.title], areas.title, { size: isTitle ? 36 : 24, weight: 600 }),
      drawLines(slide.subtitle, areas.subtitle, { size: areas.subtitleSize, ...soft }),
      ...slide.blocks.map(({ block }, index) => drawBlock(block, columns[index] ?? areas.room)),
      drawLines(slide.foot, areas.foot, { size: footSize, ...soft }),
      svgText(areas.number.x + areas.number.width, areas.number.y + 9, String(number), {
        size: footSize,
        anchor: 'end',
        ...soft,
      }),
    ].join(''),
  })
}
