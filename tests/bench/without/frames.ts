/** Address and frame of the map are set within the frame of the change. */
export const afterPaint = (act: () => void): (() => void) => {
  let isOver = false
  queueMicrotask(() => {
    if (!isOver) act()
  })
  return () => {
    isOver = true
  }
}
