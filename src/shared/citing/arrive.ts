/** How long a tab may take to be loaded and drawn before the figure counts as not shown, in milliseconds. */
export const patience = 8000

/** For how long the place is kept while what is above it is still being drawn, in milliseconds. */
const settling = 4000

const show = (element: Element): void => {
  // In the middle nothing that sticks to an edge covers it; what is too high for that begins at the top.
  const isHigh = element.getBoundingClientRect().height > window.innerHeight * 0.6
  element.scrollIntoView({ block: isHigh ? 'start' : 'center' })
}

/**
 * Brings a figure on screen and the focus to it, and keeps it there while charts above it are drawn, until
 * the reader does anything. What is folded around it is opened. Returns what ends the keeping.
 */
export const arriveAt = (element: HTMLElement | SVGElement): (() => void) => {
  for (const folded of document.querySelectorAll('details')) if (folded.contains(element)) folded.open = true
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1
  show(element)
  element.focus({ preventScroll: true })
  if (typeof ResizeObserver !== 'function') return () => {}
  const observer = new ResizeObserver(() => show(element))
  observer.observe(document.body)
  const acts = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const
  const timer = setTimeout(leave, settling)
  function leave() {
    clearTimeout(timer)
    observer.disconnect()
    for (const act of acts) window.removeEventListener(act, leave)
  }
  for (const act of acts) window.addEventListener(act, leave, { passive: true })
  return leave
}
