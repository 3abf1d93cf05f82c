import type { LatLngBounds } from 'leaflet'
import { memo, useCallback, useMemo } from 'react'
import { createPortal } from 'react-dom'
import { markStacks, placeNames } from '#src/domain/geo/map-marks.ts'
import { type MapLayers, type NamedPlace, namedPlaces } from '#src/domain/geo/map-places.ts'
import type { Names } from '#src/domain/names/names.ts'
import type { SiteRow } from '#src/domain/sites/site-row.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { MapNames } from './MapNames.tsx'
import { SiteMark } from './SiteMark.tsx'
import styles from './SymbolLayer.module.css'
import { useFraming } from './use-framing.ts'
import { useLayerPoints } from './use-layer-points.ts'
import { useNameEdges } from './use-name-edges.ts'

type SymbolLayerProps = {
  pane: HTMLElement
  rows: readonly SiteRow[]
  /** What to frame, asked anew whenever the key changes. */
  frame: () => LatLngBounds
  frameKey: string
  /** The key of the frame that the map came with. */
  framedKey: string
  selected: string | null
  maximum: number
  layers: MapLayers
  names: Names
  /** Id of the tooltip that describes the pointed mark. */
  tooltipId: string
  pointed: string | null
  onPoint: (rows: readonly SiteRow[] | null) => void
  onChoose: (rows: readonly SiteRow[]) => void
}

type TownsProps = { named: readonly (Pick<NamedPlace, 'id' | 'kind'> & { x: number; y: number })[] }

const Towns = memo(({ named }: TownsProps) =>
  named
    .filter(({ kind }) => kind === 'town')
    .map(({ id, x, y }) => <circle key={id} className={styles['town']} cx={x} cy={y} r="1.8" />),
)

/**
 * The sites as marks in one SVG of the map's pane. React draws them, not Leaflet: each mark can then be
 * focused and named, and a change of date touches only the marks that change.
 */
export const SymbolLayer = (props: SymbolLayerProps) => {
  const { pane, rows, selected, maximum, layers, names, tooltipId, pointed, onPoint, onChoose } = props
  const { language } = useTexts()
  useFraming(props.frame, props.frameKey, props.framedKey)
  const toPoint = useLayerPoints()
  const places = useMemo(() => namedPlaces(layers, names, language), [layers, names, language])
  const named = useMemo(
    () =>
      places.map(({ id, text, kind, lat, lon }) => {
        const { x, y } = toPoint({ lat, lon })
        return { id, text, kind, x, y }
      }),
    [places, toPoint],
  )
  const edges = useNameEdges()
  const stacks = useMemo(
    () => markStacks(rows, selected, maximum, toPoint),
    [rows, selected, maximum, toPoint],
  )
  const labels = useMemo(() => placeNames(stacks, named, language, edges), [stacks, named, language, edges])
  const lookOfPlace = useMemo(() => {
    const kindOf = new Map(places.map(({ id, kind }) => [id, kind]))
    return (id: string) => kindOf.get(id) ?? 'town'
  }, [places])
  const lookOfSite = useCallback((id: string) => (id === selected ? 'siteSelected' : 'site'), [selected])
  return createPortal(
    <svg className={styles['layer']} width="1" height="1">
      <g aria-hidden="true">
        <Towns named={named} />
        <MapNames labels={labels.places} lookOf={lookOfPlace} />
      </g>
      {stacks.map((stack) => {
        const { id } = stack.first.row.site
        return (
          <SiteMark
            key={id}
            stack={stack}
            isSelected={id === selected}
            describedBy={pointed === id ? tooltipId : undefined}
            onPoint={onPoint}
            onChoose={onChoose}
          />
        )
      })}
      <g aria-hidden="true">
        <MapNames labels={labels.sites} lookOf={lookOfSite} />
      </g>
    </svg>,
    pane,
  )
}
