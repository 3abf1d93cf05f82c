/**
 * Runs in the page: marks the moment at which the map has its provinces and the key figures their numbers, drawn by the
 * page itself in the place of what the build wrote into it.
 */
export const markFirstView = (): void => {
  new MutationObserver((_changes, observer) => {
    if (document.querySelector('.first-view')) return
    const sections = [...document.querySelectorAll('section')]
    const regions = new Map(sections.map((section) => [section.querySelector('h2')?.textContent, section]))
    const isDrawn = regions.get('Map')?.querySelector('.leaflet-pane path[data-province]')
    if (!isDrawn || !/\d/u.test(regions.get('Key figures')?.textContent ?? '')) return
    performance.mark('first view')
    observer.disconnect()
  }).observe(document, { childList: true, subtree: true })
}

/** Runs in the page: when that was, in milliseconds as `Date.now()` counts them. */
export const firstViewTime = (): number => {
  const [mark] = performance.getEntriesByName('first view')
  if (!mark) throw new Error('there was no first view')
  return performance.timeOrigin + mark.startTime
}
