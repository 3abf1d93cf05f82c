import type { SlideArea } from '#src/export/pptx/drawing.ts'
import { type XmlElement, allIn, childAt, childrenOf, numberOf, textInside, valueOf } from './xml-tree.ts'

/** Room between the edge of a shape and its text, in points. */
export type Insets = { left: number; top: number; right: number; bottom: number }

/** A placeholder of a layout, with what it takes over from its master. */
export type Placeholder = {
  type: string
  /** Null: none. */
  index: string | null
  /** In points; null: neither layout nor master says it. */
  area: SlideArea | null
  insets: Insets
  isUpright: boolean
  anchor: 't' | 'ctr' | 'b'
  /** The words that stand in it. */
  text: string
  shape: XmlElement
}

/** English Metric Units to a point. */
const unit = 12_700

/** The type that a placeholder of a layout has in a master, which knows five. */
const typeInMaster: Readonly<Record<string, string>> = {
  ctrTitle: 'title',
  title: 'title',
  subTitle: 'body',
  ftr: 'ftr',
  sldNum: 'sldNum',
  dt: 'dt',
}

const measured = (place: XmlElement | null, from: string, size: string): SlideArea | null => {
  const [x, y] = ['x', 'y'].map((name) => numberOf(childAt(place, from), name))
  const [width, height] = ['cx', 'cy'].map((name) => numberOf(childAt(place, size), name))
  if (x == null || y == null || !width || !height || width < 0 || height < 0) return null
  return { x: x / unit, y: y / unit, width: width / unit, height: height / unit }
}

/** The area of a shape, in points; null: it has none of its own. */
export const shapeArea = (shape: XmlElement): SlideArea | null =>
  measured(childAt(shape, 'spPr', 'xfrm') ?? childAt(shape, 'xfrm'), 'off', 'ext')

/** The area of a group, or the one that its shapes are measured in. */
export const groupArea = (group: XmlElement, of: '' | 'ch' = ''): SlideArea | null =>
  of === ''
    ? measured(childAt(group, 'grpSpPr', 'xfrm'), 'off', 'ext')
    : measured(childAt(group, 'grpSpPr', 'xfrm'), 'chOff', 'chExt')

const holderOf = (shape: XmlElement): XmlElement | null => childAt(shape, 'nvSpPr', 'nvPr', 'ph')

/** The shapes of a layout or master that hold a place. */
const holders = (part: XmlElement): readonly XmlElement[] =>
  childrenOf(childAt(part, 'cSld', 'spTree')).filter((shape) => holderOf(shape) !== null)

const typeOf = (shape: XmlElement): string => valueOf(holderOf(shape), 'type') ?? 'obj'

const usualInsets: Insets = { left: 7.2, top: 3.6, right: 7.2, bottom: 3.6 }

const insetsOf = (shapes: readonly (XmlElement | undefined)[]): Insets => {
  const one = (name: string, usual: number): number => {
    for (const shape of shapes) {
      const found = numberOf(childAt(shape, 'txBody', 'bodyPr'), name)
      if (found !== null) return found / unit
    }
    return usual
  }
  return {
    left: one('lIns', usualInsets.left),
    top: one('tIns', usualInsets.top),
    right: one('rIns', usualInsets.right),
    bottom: one('bIns', usualInsets.bottom),
  }
}

/** The placeholders of a layout. Their types tell what they are for: names are of any language. */
export const placeholdersOf = (layout: XmlElement, master: XmlElement): readonly Placeholder[] => {
  const above = holders(master)
  return holders(layout).map((shape): Placeholder => {
    const type = typeOf(shape)
    const parent = above.find((other) => typeOf(other) === (typeInMaster[type] ?? 'body'))
    const holder = holderOf(shape)
    const [ownAnchor, inherited] = [shape, parent].map((one) =>
      valueOf(childAt(one, 'txBody', 'bodyPr'), 'anchor'),
    )
    const anchor = ownAnchor ?? inherited
    const direction = [shape, parent].map((one) => valueOf(childAt(one, 'txBody', 'bodyPr'), 'vert'))
    return {
      type,
      index: valueOf(holder, 'idx'),
      area: shapeArea(shape) ?? (parent ? shapeArea(parent) : null),
      insets: insetsOf([shape, parent]),
      isUpright: valueOf(holder, 'orient') === 'vert' || (direction[0] ?? direction[1] ?? 'horz') !== 'horz',
      anchor: anchor === 'ctr' || anchor === 'b' ? anchor : 't',
      text: allIn(shape, 'p').map(textInside).join(' ').trim(),
      shape,
    }
  })
}

/** The area that the master has for the body of slides. */
export const masterBody = (master: XmlElement): Placeholder | null =>
  placeholdersOf(master, master).find(({ type }) => type === 'body') ?? null

/** Kinds of placeholders that hold content. */
const contentTypes: ReadonlySet<string> = new Set([
  'obj',
  'body',
  'chart',
  'tbl',
  'pic',
  'clipArt',
  'dgm',
  'media',
])

export const isContent = ({ type }: Placeholder): boolean => contentTypes.has(type)
export const isTitle = ({ type }: Placeholder): boolean => type === 'title' || type === 'ctrTitle'
