/** Inherited, and jsdom has no rule of its own for them but for what `isHiddenOtherwise`. */
const inherited = new Map([
  ['visibility', 'visible'],
  ['pointer-events', 'auto'],
])

const isWrittenOn = (element: Element, property: string): boolean =>
  element.getAttribute('style')?.includes(property) === true

/** Whether jsdom hides it by its visibility: a part of a table, and what is hidden until it is found. */
const isHiddenOtherwise = (element: Element): boolean => {
  const hidden = element.getAttribute('hidden')
  return (
    hidden !== null && (hidden !== '' || /^(?:col(?:group)?|t(?:body|foot|head|r))$/u.test(element.localName))
  )
}

/** Whether the page has rules of its own: jsdom knows them. */
const hasStyleSheet = (): boolean => document.styleSheets.length > 0

/** Whether it opens the details around it: jsdom has a rule for it, the only one that asks for a place. */
const opensDetails = (element: Element): boolean =>
  element.localName === 'summary' &&
  element.parentElement?.localName === 'details' &&
  [...element.parentElement.children].find(({ localName }) => localName === 'summary') === element

const asked = ['hidden', 'open', 'popover', 'type']

/** All that the rules of jsdom look at to say how an element without a style of its own is displayed. */
const kindOf = (element: Element): string =>
  [element.localName, opensDetails(element), ...asked.map((name) => String(element.getAttribute(name)))].join(
    '|',
  )

/**
 * jsdom 29.1 works out a whole style from all its rules to say whether an element is displayed, visible and can
 * be pressed, which each search by role and name and each click asks of it and of all around it: a twelfth of the
 * time of a test. Here jsdom is asked once for each kind of element, and for what has one of these in its own
 * style. All else is as it was.
 */
export const quickStyles = (): void => {
  const wholeStyle = window.getComputedStyle.bind(window)
  const displays = new Map<string, string>()
  const empty = wholeStyle(document.createElement('b'))

  const displayOf = (element: Element): string => {
    const written = element instanceof HTMLElement ? element.style.display : ''
    if (written === 'none' || written === 'block') return written
    if (isWrittenOn(element, 'display')) return wholeStyle(element).display
    const kind = kindOf(element)
    const display = displays.get(kind) ?? wholeStyle(element).display
    displays.set(kind, display)
    return display
  }

  const inheritedOf = (element: Element, property: string, initial: string): string => {
    for (let around: Element | null = element; around; around = around.parentElement)
      if (isWrittenOn(around, property) || isHiddenOtherwise(around))
        return wholeStyle(element).getPropertyValue(property)
    return initial
  }

  const quickly = (element: Element, property: string): string | null => {
    if (property === 'display') return displayOf(element)
    const initial = inherited.get(property)
    return initial === undefined ? null : inheritedOf(element, property, initial)
  }

  window.getComputedStyle = (element, pseudo) => {
    if (typeof pseudo === 'string' || hasStyleSheet()) return wholeStyle(element, pseudo)
    const valueOf = (property: string) =>
      quickly(element, property) ?? wholeStyle(element).getPropertyValue(property)
    return new Proxy(empty, {
      get: (_, name) => {
        if (name === 'getPropertyValue') return valueOf
        const quick = quickly(element, name === 'pointerEvents' ? 'pointer-events' : String(name))
        if (quick !== null) return quick
        const style = wholeStyle(element)
        const value: unknown = Reflect.get(style, name, style)
        return typeof value === 'function' ? value.bind(style) : value
      },
    })
  }
}
