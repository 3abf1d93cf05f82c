import { useCallback, useState, useSyncExternalStore } from 'react'

/** Whether a media query holds; `elsewhere` where there is no layout to ask (tests in jsdom). */
export const useMedia = (query: string, elsewhere: boolean): boolean => {
  // Cached: creating a list at each render costs more than most components.
  const [list] = useState(() => (typeof window.matchMedia === 'function' ? window.matchMedia(query) : null))
  const subscribe = useCallback(
    (listener: () => void) => {
      list?.addEventListener('change', listener)
      return () => list?.removeEventListener('change', listener)
    },
    [list],
  )
  const read = () => list?.matches ?? elsewhere
  return useSyncExternalStore(subscribe, read, read)
}
