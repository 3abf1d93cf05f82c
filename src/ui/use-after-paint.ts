import { startTransition, useEffect, useState } from 'react'

/** Calls `act` once the frame that is being made is on screen; returns how to call that off. */
const afterPaint = (act: () => void): (() => void) => {
  // A page that nobody looks at makes no frames.
  if (document.hidden) {
    const timer = setTimeout(act)
    return () => clearTimeout(timer)
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  let frame = requestAnimationFrame(() => {
    // The next frame begins when this one has been handed over.
    frame = requestAnimationFrame(() => {
      timer = setTimeout(act)
    })
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}

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

/** False until the first frame with the component is on screen: for what would ask that frame for sizes before it is laid out. */
export const useIsPainted = (): boolean => {
  const [isPainted, setPainted] = useState(false)
  useEffect(() => afterPaint(() => startTransition(() => setPainted(true))), [])
  return isPainted
}
