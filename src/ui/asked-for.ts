import { useSyncExternalStore } from 'react'

/** How often the story was asked for: what opens it is drawn anew with each mission, the story is not. */
let times = 0

const asked = 'story'

const subscribe = (listener: () => void) => {
  addEventListener(asked, listener)
  return () => removeEventListener(asked, listener)
}

/** Opens the story, which a page loads the first time. */
export const askForStory = (): void => {
  times += 1
  dispatchEvent(new Event(asked))
}

export const useTimesAsked = (): number => useSyncExternalStore(subscribe, () => times)
