import type { Feature } from 'geojson'
import type { LeafletMouseEvent, PathOptions } from 'leaflet'
import { memo, useCallback, useMemo } from 'react'
import { GeoJSON, Pane, Rectangle, TileLayer } from 'react-leaflet'
import { type Layers, landBeyond } from '#src/domain/map-places.ts'

const water = '#bcd6ea'

const neighbourStyle: PathOptions = { fillColor: '#eceef0', fillOpacity: 1, stroke: false }
const lakeStyle: PathOptions = { fillColor: water, fillOpacity: 1, color: '#8fb4d3', weight: 0.6 }
const land: PathOptions = { fillColor: '#ffffff', fillOpacity: 1, color: '#a9b3bd', weight: 0.8 }
const chosenLand: PathOptions = { fillColor: '#ffffff', fillOpacity: 1, color: '#1f69b3', weight: 2 }
const otherLand: PathOptions = { fillColor: '#f1f3f5', fillOpacity: 1, color: '#b7c0c9', weight: 0.8 }

/**
 * An outside tile layer, for whoever deploys: off unless VITE_TILE_URL was set at build time. VITE_TILE_CREDIT is what its
 * terms ask to be shown.
 */
const tileUrl: string | undefined = import.meta.env.VITE_TILE_URL
const tileCredit: string | undefined = import.meta.env.VITE_TILE_CREDIT

const keys = new WeakMap<object, number>()
let lastKey = 0

/** Leaflet reads a layer's outlines once: others, as when the coarse ones of a cold visit make way, need another key. */
const keyOf = (outlines: object): number => {
  const key = keys.get(outlines) ?? (lastKey += 1)
  keys.set(outlines, key)
  return key
}

type BaseLayersProps = {
  layers: Layers
  provinces: readonly string[]
  onToggleProvince: (code: string) => void
}

const Layered = ({ layers, provinces, onToggleProvince }: BaseLayersProps) => {
  const style = useCallback(
    (feature?: Feature): PathOptions => {
      const look =
        provinces.length === 0 ? land : provinces.includes(String(feature?.id)) ? chosenLand : otherLand
      return tileUrl ? { ...look, fillOpacity: 0.15 } : look
    },
    [provinces],
  )
  const handlers = useMemo(
    () => ({
      click: (event: LeafletMouseEvent) => {
        const source: unknown = event.propagatedFrom
        if (typeof source === 'object' && source !== null && 'feature' in source) {
          const { feature } = source
          if (typeof feature === 'object' && feature !== null && 'id' in feature)
            onToggleProvince(String(feature.id))
        }
      },
    }),
    [onToggleProvince],
  )
  return (
    <>
      {tileUrl && <TileLayer url={tileUrl} attribution={tileCredit ?? ''} />}
      {!tileUrl && (
        <Pane name="neighbours" style={{ zIndex: 250 }}>
          {landBeyond.map(([southWest, northEast]) => (
            <Rectangle
              key={String(southWest)}
              bounds={[southWest, northEast]}
              pathOptions={neighbourStyle}
              interactive={false}
            />
          ))}
          <GeoJSON
            key={keyOf(layers.neighbours)}
            data={layers.neighbours}
            style={neighbourStyle}
            interactive={false}
          />
        </Pane>
      )}
      <Pane name="provinces" style={{ zIndex: 300 }}>
        <GeoJSON
          key={keyOf(layers.provinces)}
          data={layers.provinces}
          style={style}
          eventHandlers={handlers}
        />
      </Pane>
      {!tileUrl && (
        <Pane name="lakes" style={{ zIndex: 350 }}>
          <GeoJSON key={keyOf(layers.lakes)} data={layers.lakes} style={lakeStyle} interactive={false} />
        </Pane>
      )}
    </>
  )
}

/** Neighbours, provinces and lakes, one over the other, out of the bundled files. A click on a province filters to it. */
export const BaseLayers = memo(Layered)
