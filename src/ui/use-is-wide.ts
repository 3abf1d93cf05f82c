import { useSyncExternalStore } from 'react'

const query = '(min-width: 900px)'

// Where there is no layout to ask (tests in jsdom), the page is the wide one.
const media = (): MediaQueryList | null =>
  typeof window.matchMedia === 'function' ? window.matchMedia(query) : null

const subscribe = (listener: () => void): (() => void) => {
  const list = media()
  list?.addEventListener('change', listener)
  return () => list?.removeEventListener('change', listener)
}

const isWide = (): boolean => media()?.matches ?? true

/** Whether there is room for the wide layout: filters and figures beside the map. */
export const useIsWide = (): boolean => useSyncExternalStore(subscribe, isWide)
