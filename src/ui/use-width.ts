import { useCallback, useState } from 'react'
import { flushSync } from 'react-dom'

/** Stands in where there is no layout, as in tests and on the way to print. */
const DEFAULT_WIDTH = 800

/** Fits the upright sheets of A4 and of US Letter inside their usual margins: 180 mm. */
const PAPER_WIDTH = 680

/** Follows the width of an element; the first return value goes to the element's `ref`. */
export const useWidth = (): [
  measure: (element: HTMLElement | null) => (() => void) | undefined,
  width: number,
] => {
  const [width, setWidth] = useState(DEFAULT_WIDTH)
  const measure = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined
    let isOnPaper = false
    const read = () => {
      const measured = element.clientWidth === 0 ? DEFAULT_WIDTH : element.clientWidth
      setWidth(isOnPaper ? Math.min(measured, PAPER_WIDTH) : measured)
    }
    // A browser that prints waits for no frame and no observer: what is wider than the paper is drawn for it
    // before the event has passed.
    const toPaper = () => {
      isOnPaper = true
      flushSync(read)
    }
    const toScreen = () => {
      isOnPaper = false
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
  return [measure, width]
}
