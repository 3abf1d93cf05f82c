type Asked = (element: Element) => boolean

/** The forms of selector that tests and the page ask for most: names, attributes, classes and roles, one or in a list. */
const forms: readonly (readonly [RegExp, (found: readonly string[]) => Asked])[] = [
  [/^\*$/u, () => () => true],
  [
    /^[a-z]+\d?$/u,
    ([name]) =>
      (element) =>
        element.localName === name,
  ],
  [
    /^\[([a-z-]+)="([^"\\]*)"\]$/u,
    ([, name = '', value]) =>
      (element) =>
        element.getAttribute(name) === value,
  ],
  [
    /^\.([a-z-]+)$/u,
    ([, name = '']) =>
      (element) =>
        element.classList.contains(name),
  ],
  [
    /^\*\[role~="([a-z]+)"\]$/u,
    ([, role = '']) =>
      (element) =>
        element.getAttribute('role')?.split(/\s+/u).includes(role) === true,
  ],
  [
    /^([a-z]+)\[type=([a-z]+)\]$/u,
    ([, name, type]) =>
      (element) =>
        element.localName === name && element.getAttribute('type')?.toLowerCase() === type,
  ],
]

const readPart = (part: string): Asked | null => {
  for (const [form, asked] of forms) {
    const found = form.exec(part)
    if (found) return asked(found)
  }
  return null
}

const known = new Map<string, Asked | null>()

/** What a selector asks of an element; null if it is of no form above, as one with `:has()` or a descendant. */
const readSelector = (selector: string): Asked | null => {
  const before = known.get(selector)
  if (before !== undefined) return before
  const parts = selector.split(',').map((part) => readPart(part.trim()))
  const asked = parts.every((part) => part !== null)
    ? (element: Element) => parts.some((part) => part(element))
    : null
  known.set(selector, asked)
  return asked
}

const firstOf = (parent: ParentNode, asked: Asked): Element | null => {
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
    const found = asked(child) ? child : firstOf(child, asked)
    if (found) return found
  }
  return null
}

const allOf = (parent: ParentNode, asked: Asked, found: Element[]): Element[] => {
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
    if (asked(child)) found.push(child)
    allOf(child, asked, found)
  }
  return found
}

/**
 * jsdom 29.1 lists all elements of a page through a proxy before it looks at any, and compiles what it then asks of each: a
 * sixth of the time of a test of the whole page. Here selectors of the simplest forms are asked while the page is
 * walked; jsdom answers all others. A list is an array, which has all that anybody here asks of a list.
 */
export const quickQueries = (): void => {
  for (const prototype of [Document.prototype, DocumentFragment.prototype, Element.prototype]) {
    const first: unknown = Reflect.get(prototype, 'querySelector')
    const all: unknown = Reflect.get(prototype, 'querySelectorAll')
    if (typeof first !== 'function' || typeof all !== 'function') continue
    Object.assign(prototype, {
      querySelector(this: ParentNode, selector: string): unknown {
        const asked = readSelector(selector)
        return asked ? firstOf(this, asked) : Reflect.apply(first, this, [selector])
      },
      querySelectorAll(this: ParentNode, selector: string): unknown {
        const asked = readSelector(selector)
        return asked ? allOf(this, asked, []) : Reflect.apply(all, this, [selector])
      },
    })
  }
  const matches: unknown = Reflect.get(Element.prototype, 'matches')
  if (typeof matches !== 'function') return
  Object.assign(Element.prototype, {
    matches(this: Element, selector: string): unknown {
      return readSelector(selector)?.(this) ?? Reflect.apply(matches, this, [selector])
    },
  })
}
