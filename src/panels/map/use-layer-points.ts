import type { Map as LeafletMap } from 'leaflet'
import { useMemo } from 'react'
import { useMap } from 'react-leaflet'
import type { ToPoint } from '#src/domain/geo/map-marks.ts'
import { useMapReading } from './use-map-reading.ts'

const frameOf = (map: LeafletMap): string => {
  const origin = map.getPixelOrigin()
  return `${map.getZoom()} ${origin.x} ${origin.y}`
}

/**
 * The map's projection to pixels of its panes: another function whenever the map is zoomed or set anew.
 * Dragging leaves it as it is, because then the panes move as a whole.
 */
export const useLayerPoints = (): ToPoint => {
  const map = useMap()
  const frame = useMapReading('zoomend viewreset resize', frameOf)
  return useMemo(() => {
    const [zoom = 0, left = 0, top = 0] = frame.split(' ').map(Number)
    return ({ lat, lon }) => {
      const { x, y } = map.project([lat, lon], zoom)
      return { x: Math.round(x - left), y: Math.round(y - top) }
    }
  }, [map, frame])
}
