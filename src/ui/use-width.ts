import { useCallback, useState } from 'react'
import { flushSync } from 'react-dom'

/** Stands in where there is no layout, as in tests and on the way to print. */
const DEFAULT_WIDTH = 800

/** Fits the upright sheets of A4 and of US Letter inside their usual margins: 180 mm. */
export const PAPER_WIDTH = 680

/**
 * Follows the width of an element, and whether it is drawn for paper; the first return value goes to the
 * element's `ref`.
 */
export const useWidth = (): [
  measure: (element: HTMLElement | null) => (() => void) | undefined,
  width: number,
  isOnPaper: boolean,
] => {
  const [{ width, isOnPaper }, setRoom] = useState({ width: DEFAULT_WIDTH, isOnPaper: false })
  const measure = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined
    let isForPaper = false
    const read = () => {
      const measured = element.clientWidth === 0 ? DEFAULT_WIDTH : element.clientWidth
      const next = isForPaper ? Math.min(measured, PAPER_WIDTH) : measured
      setRoom((before) =>
        before.width === next && before.isOnPaper === isForPaper
          ? before
          : { width: next, isOnPaper: isForPaper },
      )
    }
    // A browser that prints waits for no frame and no observer: what is wider than the paper is drawn for it
    // before the event has passed.
    const toPaper = () => {
      isForPaper = true
      flushSync(read)
    }
    const toScreen = () => {
      isForPaper = false
      read()
    }
    const observer = new ResizeObserver(read)
    observer.observe(element)
    window.addEventListener('beforeprint', toPaper)
    window.addEventListener('afterprint', toScreen)
    read()
    return () => {
      observer.disconnect()
      window.removeEventListener('beforeprint', toPaper)
      window.removeEventListener('afterprint', toScreen)
    }
  }, [])
  return [measure, width, isOnPaper]
}
