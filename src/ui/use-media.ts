import { useCallback, useState, useSyncExternalStore } from 'react'

/** Whether a media query holds; `elsewhere` where there is no layout to ask (tests in jsdom). */
export const useMedia = (query: string, elsewhere: boolean): boolean => {
  // Kept: asked for anew on each drawing, a list costs more than most components.
  const [list] = useState(() => (typeof window.matchMedia === 'function' ? window.matchMedia(query) : null))
  const subscribe = useCallback(
    (listener: () => void) => {
      list?.addEventListener('change', listener)
      return () => list?.removeEventListener('change', listener)
    },
    [list],
  )
  return useSyncExternalStore(subscribe, () => list?.matches ?? elsewhere)
}
