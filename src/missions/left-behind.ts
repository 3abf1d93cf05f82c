import { useSyncExternalStore } from 'react'
import type { Text } from '#src/schema/parts.ts'
import type { LeftBehind } from '#src/domain/missions/left-behind.ts'

// A word that follows a change of mission. It is no part of the link: whoever opens the link left nothing.

type Left = { mission: string; from: Text; parts: readonly LeftBehind[] }

let last: Left | null = null
const listeners = new Set<() => void>()

/** Notes what a reader who enters a mission left behind with the one before; null takes the word away. */
export const noteLeftBehind = (left: Left | null): void => {
  last = left && left.parts.length > 0 ? left : null
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** What was left behind on the way to a mission; null where nothing was, or the reader has read it. */
export const useLeftBehind = (mission: string): Left | null => {
  const left = useSyncExternalStore(subscribe, () => last)
  return left?.mission === mission ? left : null
}
