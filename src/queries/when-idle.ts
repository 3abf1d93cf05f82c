/**
 * Calls back once the page is painted and the browser has nothing to do, at most three seconds later. Returns how to call it off.
 */
export const whenIdle = (act: () => void): (() => void) => {
  let called = false
  const once = () => {
    if (!called) act()
    called = true
  }
  // Safari has no requestIdleCallback.
  const request = 'requestIdleCallback' in window ? window.requestIdleCallback(once, { timeout: 3000 }) : null
  const timer = request === null ? setTimeout(once, 500) : null
  return () => {
    called = true
    if (request !== null) window.cancelIdleCallback(request)
    if (timer !== null) clearTimeout(timer)
  }
}
