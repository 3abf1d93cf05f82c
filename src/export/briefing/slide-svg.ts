import { columnAreas, slideLineHeight, slideAreas, templateShares } from '#src/export/pptx/slide-room.ts'
import { type SlideArea, slideSize } from '#src/export/pptx/drawing.ts'
import { type DeckTemplate, type TextPlace, textScale } from '#src/export/pptx/template/deck-template.ts'
import { paintedSvg } from '#src/export/pptx/template/paint.ts'
import { type RichParagraph, plainText } from '#src/export/rich-text.ts'
import { colors } from '#src/draw/chart-colors.ts'
import { svgDocument } from '#src/export/svg/frame.ts'
import { type SvgFont, px, svgText } from '#src/export/svg/svg-text.ts'
import { wrapText } from '#src/draw/text-width.ts'
import { drawBlock, underPicture } from './draw-block.ts'
import type { DraftSlide } from './slides-of.ts'

type Look = { size: number; weight?: 400 | 600; fill?: string }

const drawLines = (
  paragraphs: readonly RichParagraph[],
  area: SlideArea,
  { size, ...look }: Look,
): string => {
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
const drawMarking = (marking: string | undefined, { x, y, width, height }: SlideArea): string =>
  marking
    ? `<rect x="${px(x)}" y="${y}" width="${px(width)}" height="${height}" fill="none" stroke="${colors.red}" stroke-width="0.75"/>` +
      svgText(x + width / 2, y + 12, marking, { size: 11, weight: 600, fill: colors.red, anchor: 'middle' })
    : ''

/** A text where a placeholder of the template puts it, in its colour. */
const drawPlaced = (text: string, place: TextPlace, size: number): string => {
  const { area, insets, isBold, isCapital, anchor, align, look } = place
  const weight = isBold ? 600 : 400
  const shown = isCapital ? text.toUpperCase() : text
  const wide = area.width - insets.left - insets.right
  const lines = wrapText(shown, size, wide, weight)
  const free = area.height - insets.top - insets.bottom - lines.length * size * slideLineHeight
  const down = anchor === 'b' ? free : anchor === 'ctr' ? free / 2 : 0
  const left = area.x + insets.left
  const x = align === 'l' ? left : align === 'r' ? left + wide : left + wide / 2
  const side = { l: 'start', ctr: 'middle', r: 'end' } as const
  return lines
    .map((line, index) =>
      svgText(x, area.y + insets.top + down + size * (slideLineHeight * index + 1), line, {
        size,
        weight,
        fill: look.text,
        anchor: side[align],
      }),
    )
    .join('')
}

/** A slide as the preview shows it: every shape where the deck puts it. `number` counts from 1. */
export const slideSvg = (
  slide: DraftSlide,
  number: number,
  font: SvgFont,
  template: DeckTemplate | null = null,
): string => {
  const areas = slideAreas(slide, template)
  const shares = slide.blocks.map(({ block, share }) => ({
    share,
    paragraphs: block.kind === 'text' ? block.paragraphs.map(plainText) : null,
  }))
  const columns = columnAreas(
    template ? templateShares(shares, areas.room, textScale(template.size)) : shares,
    areas.room,
  )
  const isTitle = slide.layout === 'title'
  const soft = { fill: colors.soft }
  const layout = template && (isTitle ? template.cover : template.content)
  const paint = (svg: string) => (layout ? paintedSvg(svg, layout) : svg)
  const ground = layout?.look.ground ?? '#ffffff'
  const blocks = slide.blocks.map(({ block }, index) => {
    const box = columns[index] ?? areas.room
    const drawn = drawBlock(block, box)
    return block.kind === 'picture' && layout
      ? underPicture(block, box) + drawn
      : block.kind === 'picture'
        ? drawn
        : paint(drawn)
  })
  const { titleSize } = areas
  return svgDocument({
    size: template?.size ?? slideSize,
    language: slide.language,
    title: slide.title,
    description: slide.blocks.flatMap(({ block }) => ('alt' in block ? [block.alt] : [])).join(' '),
    font,
    background: ground,
    content: [
      paint(drawMarking(slide.marking, areas.marking)),
      layout?.title && (isTitle || !layout.isCramped)
        ? drawPlaced(slide.title, layout.title, titleSize)
        : paint(drawLines([slide.title], areas.title, { size: titleSize, weight: 600 })),
      paint(drawLines(slide.subtitle, areas.subtitle, { size: areas.subtitleSize, ...soft })),
      ...blocks,
      paint(drawLines(slide.foot, areas.foot, { size: areas.footSize, ...soft })),
      areas.number &&
        paint(
          svgText(areas.number.x + areas.number.width, areas.number.y + 9, String(number), {
            size: areas.footSize,
            anchor: 'end',
            ...soft,
          }),
        ),
    ].join(''),
  })
}
