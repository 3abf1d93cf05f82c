import type { LatLng, Map as LeafletMap } from 'leaflet'
import { useMapReading } from './use-map-reading.ts'

/** Outlines are worked out for every second zoom and scaled in between. */
const step = 2

/** The zoom that outlines are worked out for: never a coarser one than that of the map. */
const drawnZoom = (zoom: number): number => Math.ceil(zoom / step) * step

const frameOf = (map: LeafletMap, middle: LatLng): string => {
  const zoom = map.getZoom()
  const { x, y } = map.project(middle, zoom).subtract(map.getPixelOrigin())
  return `${drawnZoom(zoom)} translate(${x} ${y}) scale(${map.getZoomScale(zoom, drawnZoom(zoom))})`
}

/**
 * The zoom that the base map is to be drawn for, and the transform that brings it, written from `middle`, to
 * where the map is. Outlines stay the same for many frames, so a map that is set anew costs a transform and
 * not all its paths.
 */
export const useBaseFrame = (middle: LatLng): { zoom: number; transform: string } => {
  const frame = useMapReading('zoom zoomend viewreset resize', (map) => frameOf(map, middle))
  const end = frame.indexOf(' ')
  return { zoom: Number(frame.slice(0, end)), transform: frame.slice(end + 1) }
}
