import type { SlideArea } from '#src/export/pptx/drawing.ts'
import { contrast, luminance } from './color-math.ts'
import { shapeArea, groupArea } from './places.ts'
import {
  type Filling,
  type SlideColors,
  colorOf,
  fillingIn,
  fillingOf,
  middleColor,
  fractionOf,
} from './theme-colors.ts'
import { type XmlElement, allIn, childAt, childrenOf, numberOf, valueOf } from './xml-tree.ts'

/** Text below it is hard to read (WCAG 2.2, 1.4.3). */
export const leastTextContrast = 4.5

/** The first entry of a theme's list of backgrounds. */
const firstBackground = 1001

const backgroundOf = (part: XmlElement, theme: XmlElement, colors: SlideColors): Filling => {
  const own = childAt(part, 'cSld', 'bg', 'bgPr')
  if (own) return fillingIn(own, colors)
  const reference = childAt(part, 'cSld', 'bg', 'bgRef')
  if (!reference) return null
  const color = colorOf(childrenOf(reference)[0], colors)
  const number = numberOf(reference, 'idx') ?? 0
  const list = childrenOf(childAt(theme, 'themeElements', 'fmtScheme', 'bgFillStyleLst'))
  const style = list[number - firstBackground]
  return style ? fillingOf(style, colors, color) : null
}

/** Part of an area that a shape must cover to be its ground, or to be a part of it. */
const [mostOf, someOf] = [0.6, 0.12]

const covered = (area: SlideArea, by: SlideArea): number => {
  const width = Math.min(area.x + area.width, by.x + by.width) - Math.max(area.x, by.x)
  const height = Math.min(area.y + area.height, by.y + by.height) - Math.max(area.y, by.y)
  return (Math.max(0, width) * Math.max(0, height)) / (area.width * area.height)
}

type Shape = { shape: XmlElement; area: SlideArea }

/**
 * The shapes in a tree with their places on the slide; those in groups are measured in the group's own way.
 */
const shapesIn = (tree: XmlElement | null, onSlide: (area: SlideArea) => SlideArea): readonly Shape[] =>
  childrenOf(tree).flatMap((shape): readonly Shape[] => {
    const area = groupArea(shape) ?? shapeArea(shape)
    if (area === null) return []
    const place = onSlide(area)
    if (shape.local !== 'grpSp') return [{ shape, area: place }]
    const inner = groupArea(shape, 'ch') ?? area
    const [wide, high] = [place.width / inner.width, place.height / inner.height]
    return shapesIn(shape, ({ x, y, width, height }) => ({
      x: place.x + (x - inner.x) * wide,
      y: place.y + (y - inner.y) * high,
      width: width * wide,
      height: height * high,
    }))
  })

const hasAlpha = (properties: XmlElement | null): boolean =>
  childrenOf(properties).some(
    (filling) =>
      filling.local.endsWith('Fill') && allIn(filling, 'alpha').some((alpha) => fractionOf(alpha) < 0.95),
  )

type Under = { filling: Exclude<Filling, null>; part: number }

/** What the shapes of a layout or master put under an area, from the ground up. */
const shapesUnder = (part: XmlElement, area: SlideArea, colors: SlideColors): readonly Under[] =>
  shapesIn(childAt(part, 'cSld', 'spTree'), (place) => place).flatMap(({ shape, area: place }) => {
    const isHolder = childAt(shape, 'nvSpPr', 'nvPr', 'ph') !== null
    const share = covered(area, place)
    if (isHolder || share < someOf) return []
    const properties = childAt(shape, 'spPr')
    const filling = shape.local === 'pic' ? 'picture' : fillingIn(properties, colors)
    if (filling === null) return []
    // What shows through is a part of the ground at most.
    return [{ filling, part: hasAlpha(properties) ? Math.min(share, mostOf / 2) : share }]
  })

/** The parts that a slide of a layout looks like. */
export type LookParts = { layout: XmlElement; master: XmlElement; theme: XmlElement }

/** What lies under a text, and how the text is to be read on it. */
export type Look = {
  ground: string
  /** False for pictures and for several colours, on which nobody can tell what can be read. */
  isSure: boolean
  text: string
  /** The text's colour as the file says it: a name of the theme follows it when the theme changes. */
  textXml: string
  colors: SlideColors
}

/** A colour as OOXML writes it. */
export const rgbXml = (color: string): string => `<a:srgbClr val="${color.replace('#', '').toUpperCase()}"/>`

/** A colour of the theme as such; null: it is none, or one changed. */
const nameXml = (element: XmlElement | null): string | null =>
  element?.local === 'schemeClr' && childrenOf(element).length === 0
    ? `<a:schemeClr val="${valueOf(element, 'val') ?? 'tx1'}"/>`
    : null

const dark = '#202020'
const [black, white] = ['#000000', '#ffffff']
/** What is lighter counts as light. */
const middle = 0.18

/**
 * A title stays as its template has it unless nobody could read it: white on the blue of the United Nations
 * has a contrast of 3 only, and is what their offices use.
 */
export const leastTitleContrast = 2

const reads = (color: string, on: readonly string[], enough: number): boolean =>
  on.every((one) => contrast(color, one) >= enough)

/**
 * The ground under an area and the colour of text on it: `wished`, the colour that the template itself gives
 * to that text, if it can be read there, else the first of the theme that can.
 */
export const lookUnder = (
  { layout, master, theme }: LookParts,
  area: SlideArea,
  colors: SlideColors,
  wished: XmlElement | null,
  least = leastTextContrast,
): Look => {
  const showsMaster = !['0', 'false'].includes(valueOf(layout, 'showMasterSp') ?? '1')
  const background = backgroundOf(layout, theme, colors) ?? backgroundOf(master, theme, colors)
  const plain = background ?? [colors.get('bg1') ?? white]
  const all: readonly Under[] = [
    { filling: plain, part: 1 },
    ...(showsMaster ? shapesUnder(master, area, colors) : []),
    ...shapesUnder(layout, area, colors),
  ]
  const seen = all.slice(
    Math.max(
      0,
      all.findLastIndex(({ part }) => part > 0.98),
    ),
  )
  const main = seen.findLast(({ part }) => part >= mostOf)?.filling ?? plain
  const wishedColor = colorOf(wished, colors)
  const guessed = luminance(wishedColor ?? colors.get('tx1') ?? black) > middle ? dark : white
  const ground = main === 'picture' ? guessed : middleColor(main)
  const hasPicture = seen.some(({ filling }) => filling === 'picture')
  const grounds = [ground, ...seen.flatMap(({ filling }) => (filling === 'picture' ? [] : filling))]

  const named = ['tx1', 'bg1', 'tx2', 'bg2'].flatMap((name) => {
    const color = colors.get(name)
    return color === undefined ? [] : [{ color, xml: `<a:schemeClr val="${name}"/>` }]
  })
  const usual = [...named, ...[black, white].map((color) => ({ color, xml: rgbXml(color) }))]
  const own =
    wishedColor === null ? [] : [{ color: wishedColor, xml: nameXml(wished) ?? rgbXml(wishedColor) }]
  const everywhere =
    own.find(({ color }) => reads(color, grounds, least)) ??
    usual.find(({ color }) => reads(color, grounds, leastTextContrast))
  const onMost =
    own.find(({ color }) => contrast(color, ground) >= least) ??
    usual.find(({ color }) => contrast(color, ground) >= leastTextContrast)
  const { color: text, xml: textXml } = everywhere ?? onMost ?? { color: black, xml: rgbXml(black) }
  return { ground, isSure: !hasPicture && everywhere !== undefined, text, textXml, colors }
}
