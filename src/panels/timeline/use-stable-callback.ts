import { useCallback, useLayoutEffect, useRef } from 'react'

/**
 * The same function at every render, calling the newest one given: for parts that are drawn anew only when
 * their data change, under a page whose handlers are new with every view.
 */
export const useStableCallback = <A extends unknown[]>(
  callback: (...args: A) => void,
): ((...args: A) => void) => {
  const latest = useRef(callback)
  useLayoutEffect(function keepNewest() {
    latest.current = callback
  })
  return useCallback((...args: A) => latest.current(...args), [])
}
