import type { Map as LeafletMap } from 'leaflet'
import { useEffect } from 'react'
import { useMap } from 'react-leaflet'

/** translate3d(12px, 3px, 0px) without the third dimension. */
const flat = (transform: string): string =>
  transform.replace(/translate3d\(([^,]+),([^,]+),[^)]*\)/, 'translate($1,$2)')

const flatten = (map: LeafletMap): void => {
  const pane = map.getPane('mapPane')
  if (pane) pane.style.transform = flat(pane.style.transform)
}

/**
 * Takes the third dimension out of the transform by which Leaflet places its panes, whenever the map has come
 * to rest. With it they are a layer of the graphics card, and so is whatever lies over them, which costs more
 * at every change of the date than all other painting. While the map is dragged Leaflet puts it back.
 */
export const FlatPanes = () => {
  const map = useMap()
  useEffect(
    function flattenAtRest() {
      let frame = 0
      const soon = () => {
        cancelAnimationFrame(frame)
        frame = requestAnimationFrame(() => flatten(map))
      }
      soon()
      map.on('moveend zoomend viewreset', soon)
      return () => {
        cancelAnimationFrame(frame)
        map.off('moveend zoomend viewreset', soon)
      }
    },
    [map],
  )
  return null
}
