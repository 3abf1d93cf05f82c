import type { Map as LeafletMap } from 'leaflet'
import { useCallback, useSyncExternalStore } from 'react'
import { useMap } from 'react-leaflet'

/**
 * What `read` says of a map, read anew at these events of Leaflet (with spaces between). A text, so that
 * React can tell whether it is another one.
 */
export const useReadingOf = (map: LeafletMap, events: string, read: (map: LeafletMap) => string): string => {
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

/** The same of the map that the component lies on. */
export const useMapReading = (events: string, read: (map: LeafletMap) => string): string =>
  useReadingOf(useMap(), events, read)
