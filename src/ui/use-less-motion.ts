import { useSyncExternalStore } from 'react'

const query = '(prefers-reduced-motion: reduce)'

const media = (): MediaQueryList | null =>
  typeof window.matchMedia === 'function' ? window.matchMedia(query) : null

const subscribe = (listener: () => void): (() => void) => {
  const list = media()
  list?.addEventListener('change', listener)
  return () => list?.removeEventListener('change', listener)
}

/** Whether the reader asked their system for less motion. */
export const useLessMotion = (): boolean => useSyncExternalStore(subscribe, () => media()?.matches ?? false)
