import { allDrawn } from './turns.ts'

/**
 * Calls back once the browser has nothing to do, at most three seconds later, and all is drawn that is drawn
 * in pieces: between two pieces it has nothing to do either, and the map is one of the last. Returns how to
 * call it off.
 */
export const whenQuiet = (act: () => void): (() => void) => {
  let isOver = false
  const once = () =>
    void allDrawn().then(() => {
      if (!isOver) act()
    })
  // Safari has no requestIdleCallback.
  const request = 'requestIdleCallback' in window ? window.requestIdleCallback(once, { timeout: 3000 }) : null
  const timer = request === null ? setTimeout(once, 500) : null
  return () => {
    isOver = true
    if (request !== null) window.cancelIdleCallback(request)
    if (timer !== null) clearTimeout(timer)
  }
}
