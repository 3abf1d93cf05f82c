import type { LatLngBounds, Map as LeafletMap } from 'leaflet'
import { type ReactNode, type Ref, useEffect, useState } from 'react'
import { MapContainer, Pane, ScaleControl, useMap } from 'react-leaflet'
import { Drawn } from '#src/pace/Drawn.tsx'
import { useSoon } from '#src/pace/use-soon.ts'
import { FlatPanes } from './FlatPanes.tsx'
import styles from './MapView.module.css'
import { PaperFrame } from './PaperFrame.tsx'
import { framing } from './map-bounds.ts'

/** What is drawn into: the outlines lie under the sites. */
export type Panes = { outlines: HTMLElement; sites: HTMLElement }

type MapViewProps = {
  ref: Ref<LeafletMap>
  /** As far as the map can be moved. */
  reach: () => LatLngBounds
  /** What to frame at first, and its key. */
  frame: () => LatLngBounds
  frameKey: string
  /** Called when all of it is drawn. */
  onDrawn: () => void
  /** The content, once the map is there to be drawn on, and the key of the frame that it came with. */
  children: (panes: Panes, framedKey: string) => ReactNode
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

const KeepReach = ({ reach }: Pick<MapViewProps, 'reach'>) => {
  const map = useMap()
  useEffect(
    function limitMoving() {
      map.setMaxBounds(reach())
    },
    [map, reach],
  )
  return null
}

/** The Leaflet map without tiles. Zooming is not animated: the marks would trail behind the outlines. */
export const MapView = ({ ref, reach, frame, frameKey, onDrawn, children }: MapViewProps) => {
  const [outlines, setOutlines] = useSoon<HTMLElement>()
  const [sites, setSites] = useSoon<HTMLElement>()
  // Leaflet reads it once.
  const [first] = useState(() => ({ bounds: frame(), key: frameKey }))
  return (
    <MapContainer
      ref={ref}
      className={styles['map'] ?? ''}
      bounds={first.bounds}
      boundsOptions={framing()}
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
      <KeepReach reach={reach} />
      <FlatPanes />
      <PaperFrame />
      <ScaleControl imperial={false} />
      <Pane name="outlines" style={{ zIndex: 300 }} ref={setOutlines} />
      <Pane name="sites" style={{ zIndex: 600 }} ref={setSites} />
      {outlines && sites && (
        <>
          {children({ outlines, sites }, first.key)}
          <Drawn onDrawn={onDrawn} />
        </>
      )}
    </MapContainer>
  )
}
