/**
 * The first view that the build wrote into the page (build/first-view.ts): it stands over the page until the
 * page's own map is drawn, and the list of sites under it until what takes its place is.
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
  if (legend && place && !place.firstElementChild) place.append(legend)
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
  if (view && root) keepLegend(view, root)
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
