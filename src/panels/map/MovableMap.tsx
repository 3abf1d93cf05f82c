import type { LatLngBounds, Map as LeafletMap } from 'leaflet'
import { type Ref, lazy, useCallback, useMemo } from 'react'
import type { Topology } from 'topojson-specification'
import { boxAround } from '#src/domain/geo/drawn-area.ts'
import { mapFrame, missionFrame } from '#src/domain/geo/map-frame.ts'
import type { Names } from '#src/domain/names/names.ts'
import type { SiteRow } from '#src/domain/sites/site-row.ts'
import { type Filter, isEmptyFilter } from '#src/domain/view/filters.ts'
import type { Mission } from '#src/schema/mission.ts'
import { Later } from '#src/shared/Later.tsx'
import { MapContent } from './MapContent.tsx'
import { MapControls } from './MapControls.tsx'
import { MapView } from './MapView.tsx'
import type { LegendSize } from './covered.ts'
import { readLayersOnce } from './layers.ts'
import { toLatLngBounds } from './map-bounds.ts'

// A mark is pointed at once there are marks.
const SiteTooltip = lazy(async () => ({ default: (await import('./SiteTooltip.tsx')).SiteTooltip }))

const RemarkMarks = lazy(async () => ({ default: (await import('./RemarkMarks.tsx')).RemarkMarks }))

export type MovableMapProps = {
  onMap: Ref<LeafletMap>
  mission: Mission
  outlines: Topology
  basemap: Topology | null
  rows: readonly SiteRow[]
  filter: Filter
  names: Names
  selected: string | null
  maximum: number
  /** Id of the tooltip that describes the pointed mark. */
  tooltipId: string
  /** The sites of the pointed mark, at the present date. */
  pointed: readonly SiteRow[]
  legend: LegendSize | null
  /** Whether the map has been drawn: what is needed at its marks comes after it. */
  isDrawn: boolean
  onDrawn: () => void
  onPoint: (rows: readonly SiteRow[] | null) => void
  onChoose: (rows: readonly SiteRow[]) => void
  onToggleProvince: (code: string) => void
}

/**
 * The map that a reader moves, with all that needs Leaflet. Its code comes behind the page's, which answers
 * to a date or a filter without it.
 */
export const MovableMap = (props: MovableMapProps) => {
  const {
    onMap,
    onDrawn,
    mission,
    outlines,
    basemap,
    rows,
    filter,
    names,
    selected,
    tooltipId,
    pointed,
    isDrawn,
  } = props
  const layersOnce = useMemo(
    () => readLayersOnce(outlines, basemap, mission.landBeyond),
    [outlines, basemap, mission],
  )
  const whole: LatLngBounds = useMemo(() => toLatLngBounds(missionFrame(mission)), [mission])
  // Beyond the first view, which may show a part of the country only, to its outlines.
  const reach = useCallback(() => {
    const country = boxAround(layersOnce().provinces.features)
    return (country ? toLatLngBounds(country).extend(whole) : whole).pad(0.3)
  }, [layersOnce, whole])
  const middle = useMemo(() => whole.getCenter(), [whole])
  // Worked out when the map is framed, which is not at every date.
  const frame = () =>
    toLatLngBounds(
      mapFrame(mission, () => layersOnce().provinces, filter.provinces, !isEmptyFilter(filter), rows),
    )
  const frameKey = JSON.stringify(filter)
  return (
    <MapView ref={onMap} reach={reach} frame={frame} frameKey={frameKey} onDrawn={onDrawn}>
      {(panes, framedKey) => (
        <>
          <MapContent
            panes={panes}
            layersOnce={layersOnce}
            middle={middle}
            provinces={filter.provinces}
            onToggleProvince={props.onToggleProvince}
            rows={rows}
            names={names}
            frame={frame}
            frameKey={frameKey}
            framedKey={framedKey}
            selected={selected}
            maximum={props.maximum}
            tooltipId={tooltipId}
            legend={props.legend}
            pointed={pointed[0]?.site.id ?? null}
            onPoint={props.onPoint}
            onChoose={props.onChoose}
          />
          {isDrawn && (
            <Later>
              <SiteTooltip id={tooltipId} rows={pointed} names={names} />
              <RemarkMarks rows={rows} pane={panes.sites} />
            </Later>
          )}
          <MapControls whole={whole} fit={frame} />
        </>
      )}
    </MapView>
  )
}
