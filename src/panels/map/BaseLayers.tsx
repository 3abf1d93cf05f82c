import type { Feature } from 'geojson'
import { type LatLng, type LeafletMouseEvent, LineUtil, type Map as LeafletMap, type Point } from 'leaflet'
import { memo, useMemo } from 'react'
import { createPortal } from 'react-dom'
import { TileLayer, useMap, useMapEvents } from 'react-leaflet'
import { drawnOf, drawnTransform } from '#src/domain/geo/drawn-area.ts'
import type { MapLayers } from '#src/domain/geo/map-places.ts'
import { linePath, outlinePath } from '#src/domain/geo/outline-path.ts'
import styles from './BaseLayers.module.css'
import { useBaseFrame } from './use-base-frame.ts'

/**
 * An outside tile layer, for whoever deploys: off unless VITE_TILE_URL was set at build time.
 * VITE_TILE_CREDIT is what its terms ask to be shown.
 */
const tileUrl: string | undefined = import.meta.env.VITE_TILE_URL
const tileCredit: string | undefined = import.meta.env.VITE_TILE_CREDIT

/** How far an outline may be off, in pixels of the zoom that it is drawn for. */
const tolerance = 0.7

type Place = { map: LeafletMap; middle: LatLng; zoom: number }

const simplify = (points: Point[]) => LineUtil.simplify(points, tolerance)

const drawOutline = ({ geometry }: Feature, { map, middle, zoom }: Place): string => {
  const origin = map.project(middle, zoom)
  const toPoint = ({ lat, lon }: { lat: number; lon: number }) =>
    map.project([lat, lon], zoom).subtract(origin)
  return outlinePath(geometry, toPoint, simplify) || linePath(geometry, toPoint, simplify)
}

/** By feature and zoom: the reader who comes back to a zoom finds it drawn. */
const kept = new WeakMap<Feature, Map<number, string>>()

const outlineOf = (feature: Feature, place: Place): string => {
  const drawn = kept.get(feature) ?? new Map<number, string>()
  kept.set(feature, drawn)
  const outline = drawn.get(place.zoom) ?? drawOutline(feature, place)
  drawn.set(place.zoom, outline)
  return outline
}

type Look = 'neighbour' | 'lake' | 'river' | 'land' | 'chosen' | 'other'

type AreaProps = { feature: Feature; middle: LatLng; zoom: number; look: Look; province?: string }

/** One outline each, so that a slow processor works them out bit by bit. */
const Area = memo(({ feature, middle, zoom, look, province }: AreaProps) => {
  const map = useMap()
  const drawn = drawnOf(feature)
  return (
    <path
      className={styles[look]}
      d={drawn ? drawn.path : outlineOf(feature, { map, middle, zoom })}
      transform={drawn ? drawnTransform(drawn, zoom) : undefined}
      data-province={province}
    />
  )
})

type AreasProps = { features: readonly Feature[]; middle: LatLng; zoom: number; look: Look }

const Areas = ({ features, ...area }: AreasProps) =>
  features.map((feature, index) => <Area key={feature.id ?? index} feature={feature} {...area} />)

type ProvincesProps = Omit<AreasProps, 'look'> & { chosen: readonly string[] }

const lookOf = (chosen: readonly string[], id: string): Look =>
  chosen.length === 0 ? 'land' : chosen.includes(id) ? 'chosen' : 'other'

const Provinces = ({ features, chosen, ...area }: ProvincesProps) =>
  features.map((feature) => {
    const code = String(feature.id)
    return <Area key={code} feature={feature} {...area} look={lookOf(chosen, code)} province={code} />
  })

type BaseLayersProps = {
  pane: HTMLElement
  layers: MapLayers
  /** Outlines are written from here, because far from 0 the numbers of a drawing are not exact. */
  middle: LatLng
  provinces: readonly string[]
  onToggleProvince: (code: string) => void
}

const Layered = ({ pane, layers, middle, provinces, onToggleProvince }: BaseLayersProps) => {
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
      {createPortal(
        <svg className={`${styles['layer']} ${tileUrl ? styles['overTiles'] : ''}`} width="1" height="1">
          <g transform={transform}>
            {!tileUrl && <Areas features={layers.beyond} {...at} look="neighbour" />}
            {!tileUrl && <Areas features={layers.neighbours.features} {...at} look="neighbour" />}
            <Provinces features={layers.provinces.features} {...at} chosen={provinces} />
            {!tileUrl && <Areas features={layers.rivers.features} {...at} look="river" />}
            {!tileUrl && <Areas features={layers.lakes.features} {...at} look="lake" />}
          </g>
        </svg>,
        pane,
      )}
    </>
  )
}

/**
 * Neighbours, provinces, rivers and lakes, one over the other, out of the bundled files. A click on a
 * province filters to it. Drawn by React and not by Leaflet, which works out every path anew whenever the map
 * is framed.
 */
export const BaseLayers = memo(Layered)
