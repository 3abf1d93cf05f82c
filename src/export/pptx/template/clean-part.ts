import { type XmlElement, childrenOf, valueOf } from './xml-tree.ts'

const relationSpace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** What goes as a whole when it refers to something that does not come along. */
const removable: ReadonlySet<string> = new Set([
  'pic',
  'graphicFrame',
  'contentPart',
  'blipFill',
  'buBlip',
  'controls',
  'custDataLst',
  'ext',
  'hlinkClick',
  'hlinkHover',
  'hlinkMouseOver',
  'snd',
  'sldLayoutId',
])

const jumps: ReadonlySet<string> = new Set(['hlinkClick', 'hlinkHover', 'hlinkMouseOver'])

/** A filling is asked for where it stands; other elements are not. */
const noFilling = ({ name, space }: XmlElement): XmlElement => ({
  name: name.replace('blipFill', 'noFill'),
  local: 'noFill',
  space,
  attributes: [],
  children: [],
})

export type CleanPart = {
  element: XmlElement
  /** The relations that are still referred to. */
  used: ReadonlySet<string>
  /** Movements, and actions that start macros or programs. */
  animations: number
  actions: number
}

/** An action that a click may have: it leads to another slide of the show. */
const isHarmless = (action: string): boolean =>
  action === '' || /^ppaction:\/\/(?:hlinkshowjump|noaction)/.test(action)

const hasNothing = (element: XmlElement): boolean =>
  element.local === 'AlternateContent' &&
  childrenOf(element).every((choice) => childrenOf(choice).length === 0)

/**
 * A part without what refers to relations that do not come along, without movements, and without actions that
 * start something. What is left is as it was.
 */
export const cleanPart = (root: XmlElement, kept: ReadonlySet<string>): CleanPart => {
  const used = new Set<string>()
  const count = { animations: 0, actions: 0 }

  const isLost = (element: XmlElement): boolean => {
    const own = element.attributes.filter(({ space, raw }) => space === relationSpace && raw !== '')
    const [here, gone] = [own.filter(({ raw }) => kept.has(raw)), own.filter(({ raw }) => !kept.has(raw))]
    if (gone.length === 0) return false
    // A picture may be inside and linked: the one inside is enough.
    if (element.local !== 'blip' || here.length === 0) return true
    element.attributes = element.attributes.filter((one) => !gone.includes(one))
    return false
  }

  const isGone = (element: XmlElement): boolean => {
    const { local } = element
    if (local === 'timing' || local === 'transition') {
      count.animations += 1
      return true
    }
    if (!jumps.has(local) || isHarmless(valueOf(element, 'action') ?? '')) return false
    if (kept.has(element.attributes.find(({ space }) => space === relationSpace)?.raw ?? '')) return false
    count.actions += 1
    return true
  }

  /** Cleans what is inside; true: the element cannot stay without what it refers to. */
  const clean = (element: XmlElement, isInside: boolean): boolean => {
    const inside = isInside || removable.has(element.local)
    let lost = isLost(element)
    element.children = element.children.flatMap((child): (XmlElement | string)[] => {
      if (typeof child === 'string') return [child]
      if (isGone(child)) return []
      const isChildLost = clean(child, inside)
      if (hasNothing(child)) return []
      if (!isChildLost) return [child]
      if (child.local === 'blipFill' && element.local !== 'pic') return [noFilling(child)]
      if (inside && (child.local === 'blipFill' || !removable.has(child.local))) lost = true
      return []
    })
    return lost
  }
  clean(root, false)

  const collect = (element: XmlElement) => {
    for (const { space, raw } of element.attributes) if (space === relationSpace) used.add(raw)
    childrenOf(element).forEach(collect)
  }
  collect(root)
  return { element: root, used, ...count }
}
