/** Calls `act` once the frame that is being made is on screen; returns how to call that off. */
export const afterPaint = (act: () => void): (() => void) => {
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
