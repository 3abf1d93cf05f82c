import { useSyncExternalStore } from 'react'

/** How often the story was asked for: what opens it is drawn anew with each mission, the story is not. */
let times = 0

const listeners = new Set<() => void>()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Opens the story, which a page loads the first time. */
export const askForStory = (): void => {
  times += 1
  for (const listener of listeners) listener()
}

export const useTimesAsked = (): number => useSyncExternalStore(subscribe, () => times)
