import type { Map as LeafletMap } from 'leaflet'
import { useEffect } from 'react'
import { useMap } from 'react-leaflet'

/** translate3d(12px, 3px, 0px), and a scale behind it or not, without the third dimension. */
const flat = (transform: string): string =>
  transform.replace(/translate3d\(([^,]+),([^,]+),[^)]*\)/, 'translate($1,$2)')

const flatten = (map: LeafletMap): void => {
  const moved = map.getPane('mapPane')?.querySelectorAll<SVGElement>('svg.leaflet-zoom-animated') ?? []
  for (const { style } of [map.getPane('mapPane'), ...moved].filter((element) => element !== undefined))
    style.transform = flat(style.transform)
}

/**
 * Takes the third dimension out of the transforms by which Leaflet places its panes, whenever the map has come to rest. Each
 * pane, and whatever lies over it, is a layer of the graphics card with it, and with a hundred marks above them the layers cost
 * more at every change of the date than all other painting. While the map is dragged or pinched Leaflet puts it back.
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
      map.on('moveend zoomend viewreset layeradd', soon)
      return () => {
        cancelAnimationFrame(frame)
        map.off('moveend zoomend viewreset layeradd', soon)
      }
    },
    [map],
  )
  return null
}
