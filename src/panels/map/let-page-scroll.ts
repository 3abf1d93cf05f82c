/** What the map did not take, because it scrolls the page. */
export type Refused = 'wheel' | 'finger'

/** So far a finger goes before it is not a tap, in pixels. */
const reach = 10

const isOnMap = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('.leaflet-container') !== null

/**
 * Keeps from the Leaflet map in a box what is meant for the page: a wheel without Ctrl or ⌘ and a single
 * finger. Leaflet hears both on its container (ScrollWheelZoom, Draggable, TapHold) and would keep them from
 * the browser; with two fingers it zooms and moves alike (TouchZoom). Nothing is prevented here, so the
 * browser scrolls, once Leaflet's style sheet no longer forbids it to a finger. Returns how to end it.
 */
export const letPageScroll = (box: HTMLElement, onRefused: (what: Refused) => void): (() => void) => {
  let from: Touch | null = null
  const onWheel = (event: WheelEvent): void => {
    if (event.ctrlKey || event.metaKey || !isOnMap(event.target)) return
    event.stopPropagation()
    onRefused('wheel')
  }
  const onTouchStart = (event: TouchEvent): void => {
    from = event.touches.length === 1 && isOnMap(event.target) ? (event.touches[0] ?? null) : null
    if (from) event.stopPropagation()
  }
  const onTouchMove = (event: TouchEvent): void => {
    const to = event.touches[0]
    if (!from || !to || Math.hypot(to.clientX - from.clientX, to.clientY - from.clientY) < reach) return
    from = null
    onRefused('finger')
  }
  const container = box.querySelector<HTMLElement>('.leaflet-container')
  if (container) container.style.touchAction = 'pan-x pan-y'
  // Before Leaflet, which listens further in.
  const early = { capture: true, passive: true }
  box.addEventListener('wheel', onWheel, early)
  box.addEventListener('touchstart', onTouchStart, early)
  box.addEventListener('touchmove', onTouchMove, early)
  return () => {
    if (container) container.style.touchAction = ''
    box.removeEventListener('wheel', onWheel, early)
    box.removeEventListener('touchstart', onTouchStart, early)
    box.removeEventListener('touchmove', onTouchMove, early)
  }
}
