import type { Map as LeafletMap } from 'leaflet'
import { useCallback, useSyncExternalStore } from 'react'
import { useMap } from 'react-leaflet'

/**
 * What `read` says of the map, read anew at these events of Leaflet (with spaces between). A text, so that
 * React can tell whether it is another one.
 */
export const useMapReading = (events: string, read: (map: LeafletMap) => string): string => {
  const map = useMap()
  const subscribe = useCallback(
    (listener: () => void) => {
      map.on(events, listener)
      return () => {
        map.off(events, listener)
      }
    },
    [map, events],
  )
  return useSyncExternalStore(subscribe, () => read(map))
}
