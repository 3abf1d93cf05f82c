import { useCallback, useState } from 'react'
import { useTexts } from '#src/text/TextContext.tsx'
import styles from './MapGestures.module.css'
import { type Refused, letPageScroll } from './let-page-scroll.ts'

/** How long a hint is seen after the last movement that it answers, in milliseconds. */
const time = 1500

const isMac = (): boolean => /mac/iu.test(navigator.userAgent)

/**
 * What is scrolled over the map is the page: a wheel zooms the map with Ctrl or ⌘, and two fingers move it. A
 * word says so to whoever tries it otherwise. Comes after the map, and listens on the box that it is put in.
 */
export const MapGestures = () => {
  const { t } = useTexts()
  const [hint, setHint] = useState<Refused | null>(null)
  const listen = useCallback((element: HTMLElement | null) => {
    const box = element?.parentElement
    if (!box) return undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = letPageScroll(box, (refused) => {
      setHint(refused)
      clearTimeout(timer)
      timer = setTimeout(() => setHint(null), time)
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [])
  return (
    // Not for a screen reader, whose user has neither a wheel nor a finger on the map.
    <p ref={listen} aria-hidden="true" className={styles['hint']} hidden={hint === null}>
      {hint === 'finger' ? t.handling.twoFingers : t.handling.wheel(isMac() ? '⌘' : t.handling.ctrl)}
    </p>
  )
}
