import { useEffect } from 'react'
import { flushSync } from 'react-dom'
import { useMap } from 'react-leaflet'

/** Fits the upright sheets of A4 and of US Letter inside their usual margins. */
const paper = { width: '180mm', height: '120mm' }

/**
 * On paper the map shows what it shows on the screen. Leaflet learns a new size only after a frame, and a
 * browser that prints waits for none: so the box gets its size on paper, and all of it is drawn, before the
 * event has passed.
 */
export const PaperFrame = () => {
  const map = useMap()
  useEffect(
    function frameForPaper() {
      const { style } = map.getContainer()
      let screen: { center: ReturnType<typeof map.getCenter>; zoom: number } | null = null
      const beforePrint = () => {
        const bounds = map.getBounds()
        screen = { center: map.getCenter(), zoom: map.getZoom() }
        Object.assign(style, paper)
        flushSync(() => {
          map.invalidateSize({ animate: false })
          map.fitBounds(bounds, { animate: false })
        })
      }
      const afterPrint = () => {
        if (!screen) return
        Object.assign(style, { width: '', height: '' })
        map.invalidateSize({ animate: false })
        map.setView(screen.center, screen.zoom, { animate: false })
        screen = null
      }
      addEventListener('beforeprint', beforePrint)
      addEventListener('afterprint', afterPrint)
      return () => {
        removeEventListener('beforeprint', beforePrint)
        removeEventListener('afterprint', afterPrint)
      }
    },
    [map],
  )
  return null
}
