import { useSyncExternalStore } from 'react'

const subscribe = (listener: () => void): (() => void) => {
  window.addEventListener('online', listener)
  window.addEventListener('offline', listener)
  return () => {
    window.removeEventListener('online', listener)
    window.removeEventListener('offline', listener)
  }
}

/** Whether the browser believes that it has a line; "yes" may be wrong, "no" is not. */
export const useOnline = (): boolean => useSyncExternalStore(subscribe, () => navigator.onLine)
