import { plainText } from '#src/export/rich-text.ts'
import { wrapText } from '#src/draw/text-width.ts'
import type { Slide, SlideBlock } from './deck.ts'
import { type SlideArea, slideSize } from './drawing.ts'
import {
  type DeckTemplate,
  type TemplateLayout,
  type TextPlace,
  textScale,
} from './template/deck-template.ts'

const margin = 36
const subtitleSize = 12
const footSize = 9
export const slideLineHeight = 1.2
const width = slideSize.width - 2 * margin
/** Kept free at the right of the foot for the number of the slide. */
const numberWidth = 40

const heightOf = (texts: readonly string[], size: number, room: number): number =>
  texts.flatMap((text) => wrapText(text, size, room)).length * size * slideLineHeight

const titleSize = 24

/** The size of a content slide's title and the width that it has, in points. */
export const titleRoom = { size: titleSize, width } as const

type Size = Pick<SlideArea, 'width' | 'height'>

type Texts = Pick<Slide, 'layout' | 'title' | 'subtitle' | 'foot'>

/** A panel reaches so far beyond what stands on it, in points. */
export const panelEdge = 6

/** Where everything on a slide stands, in points. */
type SlideAreas = {
  title: SlideArea
  titleSize: number
  subtitle: SlideArea
  subtitleSize: number
  foot: SlideArea
  footSize: number
  /** Null: the layout has no place for it. */
  number: SlideArea | null
  marking: SlideArea
  /** A plain ground for what stands under the title; null: the slide's own is one. */
  panel: SlideArea | null
  room: SlideArea
}

const markingSize = { width: 300, height: 16 }

const markingOn = (slide: Size, title: SlideArea | null): SlideArea => {
  const { height } = markingSize
  const own = Math.min(markingSize.width, slide.width / 3)
  const place = { x: (slide.width - own) / 2, width: own, height }
  // A title that begins at the very top leaves the bottom.
  const isTop = title === null || title.y >= height + 5
  return { ...place, y: isTop ? 5 : slide.height - height - 3 }
}

const ownAreas = (slide: Texts): SlideAreas => {
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
  const marking = markingOn(slideSize, null)
  return {
    title,
    titleSize: size,
    subtitle,
    subtitleSize: sub.size,
    foot,
    footSize,
    number,
    marking,
    panel: null,
    room,
  }
}

/** Letters of other fonts may be a little wider than those that texts are measured by. */
const otherFont = 1.06
/** No text of a placeholder is made smaller than that to fit. */
const leastSize = { title: 16, subtitle: 9 } as const

/** The largest size at which a text fits into a place of a template, at most the template's own. */
const fitting = (
  texts: readonly string[],
  { size, isCapital, isBold }: Pick<TextPlace, 'size' | 'isCapital' | 'isBold'>,
  room: Pick<SlideArea, 'width' | 'height'>,
  least: number,
): number => {
  const shown = isCapital ? texts.map((text) => text.toUpperCase()) : texts
  const heightAt = (at: number) =>
    shown.flatMap((text) => wrapText(text, at * otherFont, room.width, isBold ? 600 : 400)).length *
    at *
    slideLineHeight
  let found = size
  while (found > least && heightAt(found) > room.height) found -= 1
  return Math.max(found, Math.min(size, least))
}

const within = ({ area, insets }: Pick<TextPlace, 'area' | 'insets'>): SlideArea => ({
  x: area.x + insets.left,
  y: area.y + insets.top,
  width: area.width - insets.left - insets.right,
  height: area.height - insets.top - insets.bottom,
})

const bottomOf = ({ y, height }: SlideArea): number => y + height

/** A title at the top of an area, and what is left under it. */
const titleAbove = (area: SlideArea, text: string, size: number, isBold = false) => {
  const lines = wrapText(text, size * otherFont, area.width, isBold ? 600 : 400).length
  const title = { ...area, height: lines * size * otherFont * slideLineHeight }
  const below = { ...area, y: bottomOf(title), height: area.height - title.height }
  return { title, titleSize: size, below }
}

/** Title and what is left under it: a template without a title has one at the top of its body. */
const titleOn = ({ title: place, body }: Pick<TemplateLayout, 'title' | 'body'>, text: string) => {
  if (place) {
    const size = fitting([text], place, within(place), leastSize.title)
    return { title: place.area, titleSize: size, below: body }
  }
  return titleAbove(body, text, titleSize)
}

/**
 * The least height for the words of an opening and its code, where a template leaves less under its title.
 */
const leastOpening = 150
const largestCode = 140

const openingAreas = (slide: Texts, template: DeckTemplate): SlideAreas => {
  const layout = template.cover
  const { title, titleSize: size, below } = titleOn(layout, slide.title)
  const own = layout.subtitle ? within(layout.subtitle) : below
  const most = template.size.height * 0.95 - own.y
  const zone = { ...own, height: Math.min(most, Math.max(own.height, leastOpening)) }
  const small = footSize * textScale(template.size)
  const footHeight = heightOf(slide.foot.map(plainText), small * otherFont, zone.width)
  const foot = { ...zone, y: bottomOf(zone) - footHeight, height: footHeight }
  const free = Math.max(0, foot.y - 8 - zone.y)
  const code = Math.min(free, largestCode, zone.width * 0.3)
  const words = { ...zone, width: zone.width - code - 18, height: free }
  const style = layout.subtitle ?? { size: 16, isCapital: false, isBold: false }
  const usual = { ...style, size: Math.min(style.size, 20) }
  return {
    title,
    titleSize: size,
    subtitle: words,
    subtitleSize: fitting(slide.subtitle, usual, words, leastSize.subtitle),
    foot,
    footSize: small,
    number: layout.number?.area ?? null,
    marking: markingOn(template.size, title),
    panel: layout.look.isSure ? null : zone,
    room: { x: zone.x + zone.width - code, y: zone.y, width: code, height: code },
  }
}

/** The least distance of a plain ground over the whole slide from its edges, as a part of it. */
const edge = 0.06

const contentAreas = (slide: Texts, template: DeckTemplate): SlideAreas => {
  const layout = template.content
  const whole = {
    x: template.size.width * edge,
    y: template.size.height * edge,
    width: template.size.width * (1 - 2 * edge),
    height: template.size.height * (1 - 2 * edge),
  }
  const {
    title,
    titleSize: size,
    below,
  } = titleOn(layout.isCramped ? { title: null, body: whole } : layout, slide.title)
  const scale = textScale(template.size)
  const [sub, small] = [subtitleSize * scale, footSize * scale] as const
  const subtitle = { ...below, height: heightOf(slide.subtitle, sub * otherFont, below.width) }
  const footHeight = heightOf(slide.foot.map(plainText), small * otherFont, below.width)
  const foot = { ...below, y: bottomOf(below) - footHeight, height: footHeight }
  const top = bottomOf(subtitle) + 10
  return {
    title,
    titleSize: size,
    subtitle,
    subtitleSize: sub,
    foot,
    footSize: small,
    number: layout.number?.area ?? null,
    marking: markingOn(template.size, title),
    panel: layout.isCramped ? whole : layout.look.isSure ? null : below,
    room: { ...below, y: top, height: Math.max(0, foot.y - 8 - top) },
  }
}

/**
 * Places title, subtitle and foot of a slide, each as high as its text; the content takes the rest. On a
 * template the title stands in its place, made smaller if need be, and all else in the room for content.
 */
export const slideAreas = (slide: Texts, template: DeckTemplate | null = null): SlideAreas => {
  if (template === null) return ownAreas(slide)
  return slide.layout === 'title' ? openingAreas(slide, template) : contentAreas(slide, template)
}

/** The room for a slide's blocks, in points: the shape of pictures, and the height to split tables to. */
export const slideRoom = (slide: Texts, template: DeckTemplate | null = null): SlideArea =>
  slideAreas(slide, template).room

const gap = 18

/** Blocks side by side, each as wide as its share. */
export const columnAreas = (
  blocks: readonly Pick<SlideBlock, 'share'>[],
  room: SlideArea,
): readonly SlideArea[] => {
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

/** Letters of words, the space after a paragraph and the indent of points, in points. */
const words = { size: 14, after: 6, indent: 14 } as const
const widenings = [1, 1.5, 2, 3, 4, 6] as const

/**
 * The shares of a template's columns: those of words grow until the words are no higher than the room, which
 * is smaller there than on our own slides. `scale`: how large they are, to ours.
 */
export const templateShares = (
  blocks: readonly { share: number; paragraphs: readonly string[] | null }[],
  room: SlideArea,
  scale: number,
): readonly { share: number }[] => {
  const widened = (by: number) =>
    blocks.map(({ share, paragraphs }) => ({ share: paragraphs ? share * by : share }))
  const fits = (by: number): boolean => {
    const columns = columnAreas(widened(by), room)
    return blocks.every(({ paragraphs }, index) => {
      const wide = ((columns[index]?.width ?? 0) - words.indent) / otherFont
      const each = (paragraphs ?? []).map((text) => heightOf([text], words.size * scale, wide) + words.after)
      return each.reduce((sum, height) => sum + height, 0) <= room.height
    })
  }
  return widened(widenings.find(fits) ?? widenings[widenings.length - 1] ?? 1)
}
