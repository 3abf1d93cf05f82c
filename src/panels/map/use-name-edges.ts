import type { Map as LeafletMap } from 'leaflet'
import { useMemo } from 'react'
import type { Edges } from '#src/domain/geo/taken-room.ts'
import { besideButtons } from './map-bounds.ts'
import { useMapReading } from './use-map-reading.ts'

const edgesOf = (map: LeafletMap): string => {
  const { x, y } = map.containerPointToLayerPoint([0, 0])
  const { x: width, y: height } = map.getSize()
  return `${x} ${y} ${x + width - besideButtons()} ${y + height}`
}

/** Where a name may stand without being cut, in pixels of the map's panes, once the map has come to rest. */
export const useNameEdges = (): Edges => {
  const edges = useMapReading('moveend viewreset resize', edgesOf)
  return useMemo(() => {
    const [left = 0, top = 0, right = 0, bottom = 0] = edges.split(' ').map(Number)
    return { left, top, right, bottom }
  }, [edges])
}
