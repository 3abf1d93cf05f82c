import type { LatLngBounds } from 'leaflet'
import { memo, useCallback, useMemo } from 'react'
import { createPortal } from 'react-dom'
import { type MarkStack, markStacks, placeNames } from '#src/domain/geo/map-marks.ts'
import { type MapLayers, type NamedPlace, namedPlaces } from '#src/domain/geo/map-places.ts'
import type { Names } from '#src/domain/names/names.ts'
import type { SiteRow } from '#src/domain/sites/site-row.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { MapNames } from './MapNames.tsx'
import { type LegendSize, coveredOf } from './covered.ts'
import { besideButtons } from './map-bounds.ts'
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
  /**
   * How large the legend is, over the corner of the map: width and height in pixels; null while there is
   * none.
   */
  legend: LegendSize | null
  onPoint: (rows: readonly SiteRow[] | null) => void
  onChoose: (rows: readonly SiteRow[]) => void
}

type TownsProps = { named: readonly (Pick<NamedPlace, 'id' | 'kind'> & { x: number; y: number })[] }

const Towns = memo(({ named }: TownsProps) =>
  named
    .filter(({ kind }) => kind === 'town')
    .map(({ id, x, y }) => <circle key={id} className={styles['town']} cx={x} cy={y} r="1.8" />),
)

/** Over all marks, so that none hides how many sites another stands for. */
const Numbers = memo(({ stacks }: { stacks: readonly MarkStack[] }) =>
  stacks.map(
    ({ first, others, number }) =>
      number && (
        <g key={first.row.site.id}>
          <circle className={styles['badge']} cx={number.x} cy={number.y} r="7" />
          <text className={styles['count']} textAnchor="middle" x={number.x} y={number.y + 3.5}>
            {others.length + 1}
          </text>
        </g>
      ),
  ),
)

/**
 * The sites as marks in one SVG of the map's pane. React draws them, not Leaflet: each mark can then be
 * focused and named, and a change of date touches only the marks that change.
 */
export const SymbolLayer = (props: SymbolLayerProps) => {
  const { pane, rows, selected, maximum, layers, names, tooltipId, pointed, legend, onPoint, onChoose } =
    props
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
  const labels = useMemo(
    () =>
      placeNames(stacks, named, language, edges, coveredOf(edges, legend, besideButtons() === 0), selected),
    [stacks, named, language, edges, legend, selected],
  )
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
        <Numbers stacks={stacks} />
        <MapNames labels={labels.sites} lookOf={lookOfSite} />
      </g>
    </svg>,
    pane,
  )
}
