import type { LatLngBounds } from 'leaflet'
import { useEffect, useEffectEvent, useRef } from 'react'
import { useMap } from 'react-leaflet'
import { afterPaint } from '#src/pace/frames.ts'
import { framing } from './map-bounds.ts'

/**
 * Frames the map whenever `frameKey` is another one than before (`framedKey`, at first), not when the reader
 * moves it. The frame follows what is shown in it: to set the map anew is the greater part of the work, and
 * the answer to a click need not wait for it.
 */
export const useFraming = (frame: () => LatLngBounds, frameKey: string, framedKey: string): void => {
  const map = useMap()
  const framed = useRef(framedKey)
  const fit = useEffectEvent(() => {
    framed.current = frameKey
    map.fitBounds(frame(), framing())
  })
  useEffect(
    function frameTheFilter() {
      if (framed.current === frameKey) return undefined
      return afterPaint(fit)
    },
    [frameKey],
  )
}
