import 'leaflet/dist/leaflet.css'
import type { LatLngBounds } from 'leaflet'
import { type ReactNode, useEffect, useState } from 'react'
import { MapContainer, Pane, ScaleControl, useMap } from 'react-leaflet'
import { FlatPanes } from './FlatPanes.tsx'
import styles from './MapView.module.css'
import { PaperFrame } from './PaperFrame.tsx'
import { framing } from './map-bounds.ts'

type MapViewProps = {
  whole: LatLngBounds
  /** What to frame at first. */
  frame: () => LatLngBounds
  children: (pane: HTMLElement) => ReactNode
}

const KeepSize = () => {
  const map = useMap()
  useEffect(
    function followTheBox() {
      const observer = new ResizeObserver(() => map.invalidateSize({ animate: false }))
      observer.observe(map.getContainer())
      return () => observer.disconnect()
    },
    [map],
  )
  return null
}

/** The Leaflet map without tiles. Zooming is not animated: the marks would trail behind the outlines. */
export const MapView = ({ whole, frame, children }: MapViewProps) => {
  const [pane, setPane] = useState<HTMLElement | null>(null)
  // Leaflet reads it once.
  const [first] = useState(frame)
  return (
    <MapContainer
      className={styles['map'] ?? ''}
      bounds={first}
      boundsOptions={framing()}
      maxBounds={whole.pad(0.3)}
      minZoom={4}
      maxZoom={13}
      zoomSnap={0.25}
      zoomControl={false}
      attributionControl={false}
      zoomAnimation={false}
      fadeAnimation={false}
      markerZoomAnimation={false}
    >
      <KeepSize />
      <FlatPanes />
      <PaperFrame />
      <ScaleControl imperial={false} />
      <Pane name="sites" style={{ zIndex: 600 }} ref={setPane} />
      {pane && children(pane)}
    </MapContainer>
  )
}
