import type { LatLngBounds, Map as LeafletMap } from 'leaflet'
import { useEffect, useEffectEvent, useRef } from 'react'
import { useMap } from 'react-leaflet'
import { afterPaint } from '#src/pace/frames.ts'
import { framing } from './map-bounds.ts'

const placeOf = (map: LeafletMap) => ({ size: map.getSize(), zoom: map.getZoom(), center: map.getCenter() })

/**
 * Frames the map whenever `frameKey` is another one than before (`framedKey`, at first), not when the reader
 * moves it. The frame follows what is shown in it: to set the map anew is the greater part of the work, and
 * the answer to a click need not wait for it. A map of another size frames the same, unless the reader has
 * moved it.
 */
export const useFraming = (frame: () => LatLngBounds, frameKey: string, framedKey: string): void => {
  const map = useMap()
  const framed = useRef(framedKey)
  const still = useRef<ReturnType<typeof placeOf> | null>(null)
  const isMoved = useRef(false)
  const fit = useEffectEvent(() => {
    framed.current = frameKey
    map.fitBounds(frame(), framing())
    still.current = placeOf(map)
    isMoved.current = false
  })
  const fitAgain = useEffectEvent(() => {
    // A filter that is about to be framed changes the size, too: once is enough.
    if (framed.current === frameKey) fit()
  })
  useEffect(
    function frameAtEachSize() {
      still.current ??= placeOf(map)
      const onMove = () => {
        const { current } = still
        // At another size it was moved by that, not by the reader.
        if (!current?.size.equals(map.getSize())) return
        const away = map.project(current.center).distanceTo(map.project(map.getCenter()))
        isMoved.current = current.zoom !== map.getZoom() || away > 2
      }
      // Paper has a size and a frame of its own (PaperFrame.tsx).
      let callOff = () => {}
      const onResize = () => {
        callOff()
        if (!isMoved.current && map.getContainer().style.width === '') callOff = afterPaint(fitAgain)
      }
      map.on({ moveend: onMove, resize: onResize })
      return () => {
        callOff()
        map.off({ moveend: onMove, resize: onResize })
      }
    },
    [map],
  )
  useEffect(
    function frameTheFilter() {
      if (framed.current === frameKey) return undefined
      return afterPaint(fit)
    },
    [frameKey],
  )
}
