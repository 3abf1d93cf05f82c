import { mixed, withLightness } from './color-math.ts'
import { type XmlElement, childAt, childrenOf, numberOf, valueOf } from './xml-tree.ts'

/** The colours of a theme by their names on a slide (`tx1`, `bg1`, `accent1`), as `#1f69b3`. */
export type SlideColors = ReadonlyMap<string, string>

const isHex = (value: string | null): value is string => value !== null && /^[\da-f]{6}$/i.test(value)

const presets: Readonly<Record<string, string>> = { black: '#000000', white: '#ffffff' }

/** A part of a hundred thousand, or a percentage as the strict form writes it. */
export const fractionOf = (element: XmlElement): number => {
  const value = valueOf(element, 'val') ?? ''
  return value.endsWith('%')
    ? Number(value.slice(0, -1)) / 100
    : (numberOf(element, 'val') ?? 100_000) / 100_000
}

const adjusted = (color: string, by: XmlElement): string => {
  const part = fractionOf(by)
  if (by.local === 'lumMod') return withLightness(color, part, 0)
  if (by.local === 'lumOff') return withLightness(color, 1, part)
  if (by.local === 'tint') return mixed('#ffffff', color, part)
  if (by.local === 'shade') return mixed('#000000', color, part)
  return color
}

/**
 * The colour that an element such as `srgbClr` means; null: it cannot be told. `own` is what `phClr` stands
 * for.
 */
export const colorOf = (
  element: XmlElement | null | undefined,
  colors: SlideColors,
  own: string | null = null,
): string | null => {
  if (!element) return null
  const value = valueOf(element, 'val')
  const base = (): string | null => {
    if (element.local === 'srgbClr') return isHex(value) ? `#${value.toLowerCase()}` : null
    if (element.local === 'sysClr') {
      const last = valueOf(element, 'lastClr')
      if (isHex(last)) return `#${last.toLowerCase()}`
      return value === 'window' ? '#ffffff' : '#000000'
    }
    if (element.local === 'schemeClr') return value === 'phClr' ? own : (colors.get(value ?? '') ?? null)
    return presets[value ?? ''] ?? null
  }
  const plain = base()
  return plain === null ? null : childrenOf(element).reduce(adjusted, plain)
}

/** The colours of a theme by its own names (`dk1`, `lt1`, `accent1`). */
const schemeOf = (theme: XmlElement): ReadonlyMap<string, string> => {
  const none: SlideColors = new Map()
  return new Map(
    childrenOf(childAt(theme, 'themeElements', 'clrScheme')).flatMap((entry) => {
      const color = colorOf(childrenOf(entry)[0], none)
      return color === null ? [] : [[entry.local, color] as const]
    }),
  )
}

/**
 * The colours that a master or layout means by their names: it maps text and ground to those of the theme.
 */
export const slideColors = (theme: XmlElement, map: XmlElement | null): SlideColors => {
  const scheme = schemeOf(theme)
  const mappedNames = ['bg1', 'tx1', 'bg2', 'tx2']
  const usual: Readonly<Record<string, string>> = { bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' }
  const mapped = [...mappedNames, ...[...scheme.keys()].filter((name) => !/^[dl][kt]/.test(name))].flatMap(
    (name) => {
      const color = scheme.get(valueOf(map, name) ?? usual[name] ?? name)
      return color === undefined ? [] : [[name, color] as const]
    },
  )
  return new Map([...scheme, ...mapped])
}

/**
 * What a filling looks like: its colours, those of a gradient from one end to the other; unknown where a
 * picture is in it; null: nothing is filled.
 */
export type Filling = readonly [string, ...string[]] | 'picture' | null

const fillings = ['noFill', 'solidFill', 'gradFill', 'blipFill', 'pattFill', 'grpFill'] as const

/** The middle of several colours. */
export const middleColor = ([first, ...rest]: readonly [string, ...string[]]): string =>
  rest.reduce((sum, color, index) => mixed(sum, color, 1 / (index + 2)), first)

/** The filling right inside an element. */
export const fillingIn = (
  parent: XmlElement | null,
  colors: SlideColors,
  own: string | null = null,
): Filling => {
  const filled = childrenOf(parent).find(({ local }) => fillings.some((name) => name === local))
  return filled ? fillingOf(filled, colors, own) : null
}

/** What an element such as `solidFill` looks like. */
export const fillingOf = (filled: XmlElement, colors: SlideColors, own: string | null): Filling => {
  if (filled.local === 'blipFill') return 'picture'
  const found =
    filled.local === 'gradFill'
      ? childrenOf(childAt(filled, 'gsLst')).map((stop) => colorOf(childrenOf(stop)[0], colors, own))
      : filled.local === 'pattFill'
        ? ['bgClr', 'fgClr'].map((name) => colorOf(childrenOf(childAt(filled, name))[0], colors, own))
        : filled.local === 'solidFill'
          ? [colorOf(childrenOf(filled)[0], colors, own)]
          : []
  const [first, ...rest] = found.filter((color) => color !== null)
  if (first === undefined) return found.length === 0 ? null : 'picture'
  return [first, ...rest]
}
