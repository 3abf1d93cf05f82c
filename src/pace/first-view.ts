/**
 * The first view that the build wrote into the page (build/first-view.ts): it stands over the page until that
 * is drawn, its map until the page's own is, and the list of sites until what takes its place is.
 */
const standing = (): HTMLElement | null => {
  const { first, other } = document.documentElement.dataset
  const came = other === undefined ? '' : '[data-came]'
  return first ? document.querySelector(`.first-view${came}[lang="${first}"]`) : null
}

/**
 * The outlines of a mission that stand in the page (app/first/FirstMap.tsx), by layer; null where it has none
 * of it.
 */
export const standingOutlines = (mission: string): Readonly<Record<string, readonly string[]>> | null => {
  const layers = document.querySelectorAll<SVGElement>(`#land-${mission} [data-layer]`)
  if (layers.length === 0) return null
  return Object.fromEntries(
    [...layers].map((layer) => [
      layer.dataset['layer'],
      [...layer.children].map((path) => path.getAttribute('d') ?? ''),
    ]),
  )
}

/** The legend of the map stays in its place until the page's own is there; its code comes later. */
const keepLegend = (view: Element, root: Element): void => {
  const legend = view.querySelector('details')
  const place = root.querySelector('[data-legend]')
  if (legend && place && !place.firstElementChild) {
    legend.classList.add('first-legend')
    place.append(legend)
  }
}

/** Nor does the line of the sites that its map does not show go before the page's own is there. */
const keepFurther = (view: Element, root: Element): void => {
  const line = view.querySelector('.first-further')
  if (line) root.querySelector('[data-further]')?.append(line)
}

/** Takes that line away. */
export const dropFurther = (): void => document.querySelector('#root .first-further')?.remove()

/**
 * Puts the map of the first view into the place of the page's own, whose code comes later. Returns whether
 * its marks are true for the link; false where none stands.
 */
export const keepMap = (place: Element): boolean => {
  const box = standing()?.querySelector('.first-box')
  if (!box || place.firstChild) return false
  // What the maps of all languages use stands in the first of them, which goes.
  for (const use of box.querySelectorAll('use')) {
    const used = document.querySelector(use.getAttribute('href') ?? '')
    if (used) use.replaceWith(used)
  }
  place.append(...box.childNodes)
  return document.documentElement.dataset['loading'] === undefined
}

/** Takes it away again. */
export const dropMap = (place: Element): void => place.replaceChildren()

/** Whether the page has not yet something of its own in the place of every part of the first view. */
export const isAnyStanding = (): boolean =>
  document.querySelector('.first-sites, .first-further, .first-legend, .first-list') !== null

/** What of the first view stands in the page is of another view than the reader's, or of the same again. */
export const sayUntrue = (isUntrue: boolean): void => {
  document.documentElement.toggleAttribute('data-untrue', isUntrue)
}

/**
 * How large the legend of the first view is, beside which the names on the map are placed; null without one.
 */
export const firstLegendSize = (): readonly [width: number, height: number] | null => {
  const legend = standing()?.querySelector('details')
  return legend ? [legend.offsetWidth, legend.offsetHeight] : null
}

/** Where the keyboard was in the first view: at a link, which the page has too. */
const keepFocus = (focused: Element | null, root: Element): void => {
  const href = focused?.getAttribute('href')
  if (!href) return
  const same = [...root.querySelectorAll('a')].find((link) => link.getAttribute('href') === href)
  ;(same ?? root.querySelector<HTMLElement>('[data-part="figures"] section'))?.focus({ preventScroll: true })
}

/** Has the list of sites follow the page, in an element of its own: one that moves would be seen to. */
const keepList = (view: Element, root: Element): void => {
  const held = document.activeElement
  const list = view.querySelector('.first-list')
  if (list) {
    list.remove()
    root.after(list)
    if (held instanceof HTMLElement && list.contains(held)) held.focus({ preventScroll: true })
  }
}

/** Shows the page in the place of its first view, in one frame. Does nothing where none stands. */
export const endFirstView = (): void => {
  const page = document.documentElement
  const root = document.querySelector('#root')
  const view = standing()
  const focused = view?.querySelector('.first-page')?.contains(document.activeElement)
    ? document.activeElement
    : null
  if (view && root) {
    keepLegend(view, root)
    keepFurther(view, root)
  }
  if (page.dataset['first']) page.dataset['first'] = 'none'
  delete page.dataset['loading']
  delete page.dataset['slow']
  if (view && root) keepList(view, root)
  for (const each of document.querySelectorAll('.first-view')) each.remove()
  if (root && focused) keepFocus(focused, root)
}

/** Takes the list of sites away, once the page has something in its place. */
export const endFirstList = (): void => {
  endFirstView()
  const rest = document.querySelector('#root + .first-list')
  const focused = rest?.contains(document.activeElement)
  rest?.remove()
  if (focused)
    document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus({ preventScroll: true })
}
