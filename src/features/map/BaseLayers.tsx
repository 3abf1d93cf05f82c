import type { Feature } from 'geojson'
import { type LatLng, type LeafletMouseEvent, LineUtil, type Map as LeafletMap } from 'leaflet'
import { memo, useMemo } from 'react'
import { Pane, TileLayer, useMap, useMapEvents } from 'react-leaflet'
import { type Layers, landBeyond } from '#src/domain/map-places.ts'
import { outlinePath } from '#src/domain/outline-path.ts'
import { Drawn } from '#src/ui/Drawn.tsx'
import { Unhurried } from '#src/ui/Unhurried.tsx'
import styles from './BaseLayers.module.css'
import { useBaseFrame } from './use-base-frame.ts'

/**
 * An outside tile layer, for whoever deploys: off unless VITE_TILE_URL was set at build time. VITE_TILE_CREDIT is what its
 * terms ask to be shown.
 */
const tileUrl: string | undefined = import.meta.env.VITE_TILE_URL
const tileCredit: string | undefined = import.meta.env.VITE_TILE_CREDIT

/** How far an outline may be off, in pixels of the zoom that it is drawn for. */
const tolerance = 0.7

type Outline = { id: string; d: string }

type Place = { map: LeafletMap; middle: LatLng; zoom: number }

const outlinesOf = (features: readonly Feature[], { map, middle, zoom }: Place): readonly Outline[] => {
  const origin = map.project(middle, zoom)
  return features.map(({ id, geometry }, index) => ({
    id: String(id ?? index),
    d: outlinePath(
      geometry,
      ({ lat, lon }) => map.project([lat, lon], zoom).subtract(origin),
      (points) => LineUtil.simplify(points, tolerance),
    ),
  }))
}

/** The land beyond the file, as features like those in it. */
const beyond: readonly Feature[] = landBeyond.map(([[south, west], [north, east]]) => ({
  type: 'Feature',
  properties: null,
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [west, north],
        [east, north],
        [east, south],
        [west, south],
      ],
    ],
  },
}))

type Look = 'neighbour' | 'lake' | 'land' | 'chosen' | 'other'

const Area = memo(({ d, look, province }: { d: string; look: Look; province?: string }) => (
  <path className={styles[look]} d={d} data-province={province} />
))

/** By features and zoom: the reader who comes back to a zoom finds it drawn. */
const kept = new WeakMap<readonly Feature[], Map<number, readonly Outline[]>>()

const useOutlines = (features: readonly Feature[], middle: LatLng, zoom: number): readonly Outline[] => {
  const map = useMap()
  return useMemo(() => {
    const drawn = kept.get(features) ?? new Map<number, readonly Outline[]>()
    kept.set(features, drawn)
    const outlines = drawn.get(zoom) ?? outlinesOf(features, { map, middle, zoom })
    drawn.set(zoom, outlines)
    return outlines
  }, [features, map, middle, zoom])
}

type AreasProps = { features: readonly Feature[]; middle: LatLng; zoom: number; look: Look }

const Areas = memo(({ features, middle, zoom, look }: AreasProps) =>
  useOutlines(features, middle, zoom).map(({ id, d }) => <Area key={id} d={d} look={look} />),
)

type ProvincesProps = Omit<AreasProps, 'look'> & { chosen: readonly string[] }

const lookOf = (chosen: readonly string[], id: string): Look =>
  chosen.length === 0 ? 'land' : chosen.includes(id) ? 'chosen' : 'other'

const Provinces = memo(({ features, middle, zoom, chosen }: ProvincesProps) =>
  useOutlines(features, middle, zoom).map(({ id, d }) => (
    <Area key={id} d={d} look={lookOf(chosen, id)} province={id} />
  )),
)

type BaseLayersProps = {
  layers: Layers
  /** Outlines are written from here, because far from 0 the numbers of a drawing are not exact. */
  middle: LatLng
  provinces: readonly string[]
  onToggleProvince: (code: string) => void
  /** What comes last on the map is these layers. */
  onDrawn: () => void
}

const Layered = ({ layers, middle, provinces, onToggleProvince, onDrawn }: BaseLayersProps) => {
  const { zoom, transform } = useBaseFrame(middle)
  // The map's click and not the path's: the map knows a click from the end of a drag.
  const handlers = useMemo(
    () => ({
      click: ({ originalEvent: { target } }: LeafletMouseEvent) => {
        const code = target instanceof Element ? target.getAttribute('data-province') : null
        if (code !== null) onToggleProvince(code)
      },
    }),
    [onToggleProvince],
  )
  useMapEvents(handlers)
  const at = { middle, zoom }
  return (
    <>
      {tileUrl && <TileLayer url={tileUrl} attribution={tileCredit ?? ''} />}
      <Pane name="outlines" style={{ zIndex: 300 }}>
        <Unhurried>
          <svg className={`${styles['layer']} ${tileUrl ? styles['overTiles'] : ''}`} width="1" height="1">
            <g transform={transform}>
              {!tileUrl && <Areas features={beyond} {...at} look="neighbour" />}
              {!tileUrl && <Areas features={layers.neighbours.features} {...at} look="neighbour" />}
              <Provinces features={layers.provinces.features} {...at} chosen={provinces} />
              {!tileUrl && <Areas features={layers.lakes.features} {...at} look="lake" />}
            </g>
          </svg>
          <Drawn onDrawn={onDrawn} />
        </Unhurried>
      </Pane>
    </>
  )
}

/**
 * Neighbours, provinces and lakes, one over the other, out of the bundled files. A click on a province filters to it. Drawn by
 * React and not by Leaflet, which works out every path anew whenever the map is framed.
 */
export const BaseLayers = memo(Layered)
