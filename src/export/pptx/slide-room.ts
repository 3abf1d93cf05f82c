import { plainText } from '#src/export/rich-text.ts'
import { wrapText } from '#src/draw/text-width.ts'
import type { Slide, SlideBlock } from './deck.ts'
import { type Area, slideSize } from './drawing.ts'

const margin = 36
const subtitleSize = 12
export const footSize = 9
export const slideLineHeight = 1.2
const width = slideSize.width - 2 * margin
/** Kept free at the right of the foot for the number of the slide. */
const numberWidth = 40

const heightOf = (texts: readonly string[], size: number, room: number): number =>
  texts.flatMap((text) => wrapText(text, size, room)).length * size * slideLineHeight

const titleSize = 24

/** The size of a content slide's title and the width that it has, in points. */
export const titleRoom = { size: titleSize, width } as const

/** Places title, subtitle and foot of a slide, each as high as its text; the content takes the rest. */
export const slideAreas = (slide: Pick<Slide, 'layout' | 'title' | 'subtitle' | 'foot'>) => {
  const isTitle = slide.layout === 'title'
  const size = isTitle ? 36 : titleSize
  const lines = wrapText(slide.title, size, width, 600).length
  const title = { x: margin, y: isTitle ? 70 : 26, width, height: lines * size * slideLineHeight }
  const sub = { size: isTitle ? 16 : subtitleSize, y: title.y + title.height + (isTitle ? 12 : 2) }
  const subtitle = { x: margin, y: sub.y, width, height: heightOf(slide.subtitle, sub.size, width) }
  const footHeight = heightOf(slide.foot.map(plainText), footSize, width - numberWidth)
  const foot = {
    x: margin,
    y: slideSize.height - 14 - footHeight,
    width: width - numberWidth,
    height: footHeight,
  }
  const number = { x: margin + width - numberWidth, y: slideSize.height - 26, width: numberWidth, height: 12 }
  const top = subtitle.y + subtitle.height + 10
  const room = { x: margin, y: top, width, height: Math.max(0, foot.y - 8 - top) }
  return { title, subtitle, subtitleSize: sub.size, foot, number, room }
}

/** The room for a slide's blocks, in points: the shape of pictures, and the height to split tables to. */
export const slideRoom = (slide: Pick<Slide, 'layout' | 'title' | 'subtitle' | 'foot'>): Area =>
  slideAreas(slide).room

const gap = 18

/** Blocks side by side, each as wide as its share. */
export const columnAreas = (blocks: readonly Pick<SlideBlock, 'share'>[], room: Area): readonly Area[] => {
  const shares = blocks.map(({ share = 1 }) => share)
  const all = shares.reduce((sum, share) => sum + share, 0)
  const free = room.width - gap * (blocks.length - 1)
  let { x } = room
  return shares.map((share) => {
    const [left, own] = [x, (share / all) * free]
    x += own + gap
    return { x: left, y: room.y, width: own, height: room.height }
  })
}
