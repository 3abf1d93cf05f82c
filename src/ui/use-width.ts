import { useCallback, useState } from 'react'

/** Stands in where there is no layout, as in tests and on the way to print. */
const DEFAULT_WIDTH = 800

/** Follows the width of an element; the first return value goes to the element's `ref`. */
export const useWidth = (): [
  measure: (element: HTMLElement | null) => (() => void) | undefined,
  width: number,
] => {
  const [width, setWidth] = useState(DEFAULT_WIDTH)
  const measure = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined
    const read = () => setWidth(element.clientWidth === 0 ? DEFAULT_WIDTH : element.clientWidth)
    const observer = new ResizeObserver(read)
    observer.observe(element)
    read()
    return () => observer.disconnect()
  }, [])
  return [measure, width]
}
