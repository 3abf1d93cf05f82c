import type { SlideArea } from '#src/export/pptx/drawing.ts'
import { deckColors } from './chart-palette.ts'
import { type DeckTemplate, type TemplateLayout, type TextPlace, textScale } from './deck-template.ts'
import { type LookParts, leastTitleContrast, lookUnder } from './look.ts'
import { type Placeholder, isContent, isTitle, masterBody, placeholdersOf } from './places.ts'
import { type SlideColors, colorOf, slideColors } from './theme-colors.ts'
import { type XmlElement, childAt, childrenOf, numberOf, valueOf } from './xml-tree.ts'

/** What of the deck a layout needs to know. */
export type FootsAndSize = { size: DeckTemplate['size']; hasSlides: boolean; footer: string | null }

export type Parts = LookParts & { path: string }

const colorsOn = ({ layout, master, theme }: LookParts): SlideColors =>
  slideColors(theme, childAt(layout, 'clrMapOvr', 'overrideClrMapping') ?? childAt(master, 'clrMap'))

const colorMapOf = (layout: XmlElement): string | null => {
  const map = childAt(layout, 'clrMapOvr', 'overrideClrMapping')
  if (!map) return null
  const names = map.attributes.filter(({ space }) => space === '')
  return `<a:overrideClrMapping ${names.map(({ name, raw }) => `${name}="${raw}"`).join(' ')}/>`
}

type Style = { level: XmlElement | null; letters: XmlElement | null }

/** The styles that a slide takes over, and those of the sample text, which it does not. */
const stylesOf = (
  place: Placeholder,
  master: XmlElement,
): { inherited: readonly Style[]; sample: readonly Style[] } => {
  const [inMaster, name] = isTitle(place) ? ['title', 'titleStyle'] : ['body', 'bodyStyle']
  const parent = placeholdersOf(master, master).find(({ type }) => type === inMaster)
  const levels = [place.shape, parent?.shape].map((shape) => childAt(shape, 'txBody', 'lstStyle', 'lvl1pPr'))
  const inherited = [...levels, childAt(master, 'txStyles', name, 'lvl1pPr')]
  const sample = [place.shape, parent?.shape].map((shape) => {
    const paragraph = childAt(shape, 'txBody', 'p')
    const letters = childAt(paragraph, 'r', 'rPr') ?? childAt(paragraph, 'endParaRPr')
    return { level: childAt(paragraph, 'pPr'), letters }
  })
  return { inherited: inherited.map((level) => ({ level, letters: childAt(level, 'defRPr') })), sample }
}

/** What the inherited styles say, else what the sample text does. */
const styled = <Said>(
  { inherited, sample }: ReturnType<typeof stylesOf>,
  read: (style: Style) => Said | null,
): { value: Said | null; isSample: boolean } => {
  const first = (styles: readonly Style[]) => styles.map(read).find((value) => value !== null) ?? null
  const value = first(inherited)
  if (value !== null) return { value, isSample: false }
  const shown = first(sample)
  return { value: shown, isSample: shown !== null }
}

const letterColor = ({ letters }: Style): XmlElement | null =>
  childrenOf(childAt(letters, 'solidFill'))[0] ?? null

const textPlace = (place: Placeholder, parts: Parts, usual: number): TextPlace | null => {
  if (place.area === null) return null
  const styles = stylesOf(place, parts.master)
  const size = styled(styles, ({ letters }) => numberOf(letters, 'sz'))
  const capital = styled(styles, ({ letters }) => valueOf(letters, 'cap'))
  const bold = styled(styles, ({ letters }) => valueOf(letters, 'b'))
  const align = styled(styles, ({ level }) => valueOf(level, 'algn'))
  const font = styled(styles, ({ letters }) => valueOf(childAt(letters, 'latin'), 'typeface'))
  const color = styled(styles, letterColor)
  const colors = colorsOn(parts)
  const look = lookUnder(parts, place.area, colors, color.value, leastTitleContrast)
  const isLegible = color.value === null || colorOf(color.value, colors) === look.text
  return {
    holder: holderOf(place),
    area: place.area,
    insets: place.insets,
    size: size.value === null ? usual : size.value / 100,
    isCapital: capital.value === 'all',
    isBold: bold.value === '1' || bold.value === 'true',
    align: align.value === 'ctr' || align.value === 'r' ? align.value : 'l',
    anchor: place.anchor,
    look,
    says: {
      size: size.value === null || size.isSample,
      bold: bold.isSample,
      align: align.isSample,
      color: color.isSample || !isLegible || (color.value === null && look.text !== colors.get('tx1')),
      font: font.isSample ? font.value : null,
    },
  }
}

const holderOf = ({ type, index }: Placeholder): string =>
  [type === 'obj' ? '' : `type="${type}"`, index === null ? '' : `idx="${index}"`].filter(Boolean).join(' ')

const overlap = (one: SlideArea, other: SlideArea): boolean =>
  Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y) > one.height * 0.2 &&
  Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x) > one.width * 0.2

/** The least distance of anything from the edge of a slide, as a part of its width. */
const edge = 0.04

/** Within the slide: some templates let placeholders hang over its edge. */
const inside = (area: SlideArea, { width, height }: DeckTemplate['size']): SlideArea => {
  const [left, top] = [Math.max(area.x, width * edge), Math.max(area.y, 0)]
  const right = Math.min(area.x + area.width, width * (1 - edge))
  const bottom = Math.min(area.y + area.height, height * (1 - edge))
  return { x: left, y: top, width: Math.max(1, right - left), height: Math.max(1, bottom - top) }
}

/** The room under the title: that of the content, else of the master's body, else what the title leaves. */
export const roomUnderTitle = (
  places: readonly Placeholder[],
  { master }: Parts,
  size: DeckTemplate['size'],
): SlideArea => {
  const title = places.find(isTitle)?.area ?? null
  const content = places.filter(isContent)
  const own = content.length === 1 ? (content[0] ?? null) : masterBody(master)
  const under = title === null ? size.height * 0.1 : title.y + title.height
  const left = { x: title?.x ?? size.width * edge, width: title?.width ?? size.width * (1 - 2 * edge) }
  const rest = { ...left, y: under, height: size.height * 0.9 - under }
  const area = own?.area ?? rest
  const insets = own?.insets ?? { left: 0, right: 0, top: 0, bottom: 0 }
  const inner = {
    x: area.x + insets.left,
    y: area.y + insets.top,
    width: area.width - insets.left - insets.right,
    height: area.height - insets.top - insets.bottom,
  }
  return inside(title !== null && overlap(title, inner) ? rest : inner, size)
}

/**
 * What stands under a title has at least so much height, in points: half of it are words on what is shown and
 * the sources, as many as most of our slides have.
 */
const leastBody = 290

/** A layout as our slides use it. */
export const layoutUse = (
  parts: Parts & { places: readonly Placeholder[] },
  deck: FootsAndSize,
): TemplateLayout => {
  const { places, master } = parts
  const [title, subtitle] = [places.find(isTitle), places.find(({ type }) => type === 'subTitle')]
  const [number, footer] = ['sldNum', 'ftr'].map((type) => places.find((place) => place.type === type))
  const content = places.filter(isContent)
  const body = roomUnderTitle(places, parts, deck.size)
  const single = content.length === 1 ? content[0] : undefined
  const sample = subtitle ?? single ?? masterBody(master)
  const wished = sample ? styled(stylesOf(sample, master), letterColor).value : null
  const look = lookUnder(parts, subtitle?.area ?? body, colorsOn(parts), wished)
  const footText = deck.footer ?? (deck.hasSlides ? '' : (footer?.text ?? ''))
  return {
    path: parts.path,
    title: title ? textPlace(title, parts, 28) : null,
    subtitle: subtitle ? textPlace(subtitle, parts, 16) : null,
    holder: single && (single.type === 'obj' || single.type === 'body') ? holderOf(single) : null,
    body,
    isCramped: body.height < leastBody * textScale(deck.size) || body.width < deck.size.width * 0.5,
    number: number ? { holder: holderOf(number), area: number.area } : null,
    footer:
      footer && footText !== '' ? { holder: holderOf(footer), text: footText, area: footer.area } : null,
    look,
    colors: deckColors(look),
    colorMap: colorMapOf(parts.layout),
  }
}

const named = (name: string, own: string | null | undefined): string =>
  own == null || own.startsWith('+') ? name : own

/** The fonts of a template. */
export const fontsOf = (
  theme: XmlElement,
  master: XmlElement,
  title: TextPlace | null,
): Pick<DeckTemplate, 'font' | 'fonts'> => {
  const nameOf = (kind: string) =>
    valueOf(childAt(theme, 'themeElements', 'fontScheme', kind, 'latin'), 'typeface') ?? ''
  const body = masterBody(master)
  const bodyFont = body
    ? styled(stylesOf(body, master), ({ letters }) => valueOf(childAt(letters, 'latin'), 'typeface')).value
    : null
  const titleStyle = childAt(master, 'txStyles', 'titleStyle', 'lvl1pPr', 'defRPr', 'latin')
  const font = named('+mn-lt', bodyFont)
  return {
    font,
    fonts: [
      named(nameOf('majorFont'), title?.says.font ?? valueOf(titleStyle, 'typeface')),
      font === '+mn-lt' ? nameOf('minorFont') : font,
    ],
  }
}
