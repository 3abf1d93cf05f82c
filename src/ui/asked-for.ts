import { useSyncExternalStore } from 'react'

/** How often each was asked for: what opens it is drawn anew with each mission, it itself is not. */
type Asked = { readonly story?: number; readonly desk?: number }

let times: Asked | null = null

const asked = 'asked'

const subscribe = (listener: () => void) => {
  addEventListener(asked, listener)
  return () => removeEventListener(asked, listener)
}

/** Opens the story or the desk, which a page loads the first time. */
export const askFor = (what: keyof Asked): void => {
  times = { ...times, [what]: (times?.[what] ?? 0) + 1 }
  dispatchEvent(new Event(asked))
}

/** What was asked for; null: nothing yet. */
export const useAsked = (): Asked | null => useSyncExternalStore(subscribe, () => times)
