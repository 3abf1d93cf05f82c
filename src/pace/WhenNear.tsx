import { type ReactNode, startTransition, useCallback, useState } from 'react'
import { whenOnPaper } from './paper.ts'

/** How far below the screen something may be to be drawn all the same, in pixels. */
const margin = 400

const canWatch = (): boolean => typeof IntersectionObserver === 'function'

type WhenNearProps = {
  height: number
  /**
   * After how many milliseconds it is drawn anyway, so that it can be searched and read out; never without.
   */
  patience?: number
  /** Drawn without waiting: a link opens at something in it. */
  isWanted?: boolean
  children: ReactNode
}

/**
 * Draws its content once it is near the screen, and from then on; before, it keeps `height` pixels free. What
 * a reader has not come to costs neither a download nor a moment of a slow processor. On paper, and where a
 * browser cannot watch, all is drawn.
 */
export const WhenNear = ({ height, patience, isWanted = false, children }: WhenNearProps) => {
  const [isNear, setNear] = useState(() => isWanted || !canWatch())
  if (isWanted && !isNear) setNear(true)
  const watch = useCallback(
    (element: HTMLElement | null) => {
      if (!element || !canWatch()) return undefined
      const draw = () => setNear(true)
      // In small pieces: a whole list in one takes a slow processor half a second, in which it answers
      // nothing.
      const drawSoon = () => startTransition(draw)
      const observer = new IntersectionObserver(
        (entries) => {
          if (entries.some((entry) => entry.isIntersecting)) drawSoon()
        },
        { rootMargin: `${margin}px` },
      )
      observer.observe(element)
      const stayOffPaper = whenOnPaper(draw)
      const timer = patience === undefined ? undefined : setTimeout(drawSoon, patience)
      return () => {
        clearTimeout(timer)
        observer.disconnect()
        stayOffPaper()
      }
    },
    [patience],
  )
  return isNear ? children : <div ref={watch} style={{ minHeight: height }} />
}
