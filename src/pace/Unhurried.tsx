import { type ReactNode, useDeferredValue } from 'react'

/**
 * Draws its content for the first time in small pieces that give way to a reader's input, instead of within
 * the frame that it was asked for in; from then on at once. It answers nothing until it is there, so only
 * what nobody waits for goes in.
 */
export const Unhurried = ({ children }: { children: ReactNode }) => {
  const isTime = useDeferredValue(true, false)
  return isTime ? children : null
}
