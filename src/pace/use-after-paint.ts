import { startTransition, useEffect, useState } from 'react'
import { afterLayout, afterPaint } from './frames.ts'

/**
 * Follows a value one frame late, in a rendering that gives way to the next input: for the parts of the page that are no reason
 * to keep the others waiting. `useDeferredValue` is not enough for that: it starts before the frame is painted, and a frame
 * that is due has to wait for it.
 */
export const useAfterPaint = <T>(value: T): T => {
  const [shown, setShown] = useState(value)
  useEffect(
    function followOncePainted() {
      return afterPaint(() => startTransition(() => setShown(() => value)))
    },
    [value],
  )
  return shown
}

/** False until the first frame with the component is laid out: for what would ask that frame for sizes before. */
export const useIsLaidOut = (): boolean => {
  const [isLaidOut, setLaidOut] = useState(false)
  useEffect(() => afterLayout(() => startTransition(() => setLaidOut(true))), [])
  return isLaidOut
}
