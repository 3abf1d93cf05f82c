import { startTransition, useEffect, useState } from 'react'
import { afterPaint } from './frames.ts'

/**
 * Follows a value one frame late, in a rendering that gives way to the next input: for the parts of the
 * page that are no reason to keep the others waiting. What `isUrgent` names in the value of before does not
 * wait. `useDeferredValue` is not enough for that: it starts before the frame is painted, and a frame that
 * is due has to wait for it.
 */
export const useNextFrame = <T>(value: T, isUrgent: (before: T) => boolean): T => {
  const [shown, setShown] = useState(value)
  useEffect(
    function followOncePainted() {
      return afterPaint(() => startTransition(() => setShown(() => value)))
    },
    [value],
  )
  return shown !== value && isUrgent(shown) ? value : shown
}
