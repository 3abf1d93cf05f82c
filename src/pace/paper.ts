const waiting = new Set<() => void>()

/**
 * Has `draw` called when the page goes to paper, where nothing can be waited for. Returns what takes that
 * back.
 */
export const whenOnPaper = (draw: () => void): (() => void) => {
  waiting.add(draw)
  window.addEventListener('beforeprint', draw)
  return () => {
    waiting.delete(draw)
    window.removeEventListener('beforeprint', draw)
  }
}

/** Calls all that wait for paper; false if nothing does. */
export const drawForPaper = (): boolean => {
  const all = [...waiting]
  for (const draw of all) draw()
  return all.length > 0
}
