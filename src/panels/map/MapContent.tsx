import type { LatLng } from 'leaflet'
import type { ComponentProps } from 'react'
import type { MapLayers } from '#src/domain/geo/map-places.ts'
import { BaseLayers } from './BaseLayers.tsx'
import type { Panes } from './MapView.tsx'
import { SymbolLayer } from './SymbolLayer.tsx'

type MapContentProps = Omit<ComponentProps<typeof SymbolLayer>, 'pane' | 'layers'> & {
  panes: Panes
  layersOnce: () => MapLayers
  middle: LatLng
  provinces: readonly string[]
  onToggleProvince: (code: string) => void
}

/** What lies on the map: outlines, names and sites, which come on screen together. */
export const MapContent = ({
  panes,
  layersOnce,
  middle,
  provinces,
  onToggleProvince,
  ...symbols
}: MapContentProps) => {
  const layers = layersOnce()
  return (
    <>
      <BaseLayers
        pane={panes.outlines}
        layers={layers}
        middle={middle}
        provinces={provinces}
        onToggleProvince={onToggleProvince}
      />
      <SymbolLayer pane={panes.sites} layers={layers} {...symbols} />
    </>
  )
}
