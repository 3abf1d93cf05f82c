import { type LatLngBounds, latLng } from 'leaflet'
import { memo, startTransition, useCallback, useId, useMemo, useState } from 'react'
import { useMap } from 'react-leaflet'
import type { Topology } from 'topojson-specification'
import { type Filter, isEmptyFilter } from '#src/domain/view/filters.ts'
import { mapFrame, missionFrame } from '#src/domain/geo/map-frame.ts'
import type { Names } from '#src/domain/names/names.ts'
import type { SiteRow } from '#src/domain/sites/site-row.ts'
import { isPresentAgain } from '#src/domain/sites/status.ts'
import type { Mission } from '#src/schema/mission.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { useIsWide } from '#src/ui/use-is-wide.ts'
import { MapContent } from './MapContent.tsx'
import { MapControls } from './MapControls.tsx'
import { MapCredits } from './MapCredits.tsx'
import { MapLegend } from './MapLegend.tsx'
import { MapView } from './MapView.tsx'
import styles from './MissionMap.module.css'
import { NotOnMap } from './NotOnMap.tsx'
import { SiteTooltip } from './SiteTooltip.tsx'
import { StackChooser } from './StackChooser.tsx'
import { readLayersOnce } from './layers.ts'
import { toLatLngBounds } from './map-bounds.ts'

export type MissionMapProps = {
  mission: Mission
  outlines: Topology
  basemap: Topology | null
  shown: readonly SiteRow[]
  filter: Filter
  names: Names
  selected: string | null
  /** The largest estimate of all dates, and the last year with maps: what the legend's sizes say. */
  maximum: number
  mapYear: number | null
  carried: boolean
  onSelect: (id: string) => void
  onToggleProvince: (code: string) => void
}

const PlacedTooltip = ({ id, rows, names }: { id: string; rows: readonly SiteRow[]; names: Names }) => {
  const map = useMap()
  const position = rows[0]?.site.position
  if (!position) return null
  const { x, y } = map.latLngToContainerPoint(latLng(position.lat, position.lon))
  const { x: width, y: height } = map.getSize()
  return (
    <SiteTooltip
      id={id}
      rows={rows}
      names={names}
      x={Math.min(Math.max(x, 140), Math.max(140, width - 140))}
      y={y}
      below={y < height / 2}
    />
  )
}

const Shown = (props: MissionMapProps) => {
  const { mission, outlines, basemap, shown, filter, names, selected, maximum, onSelect, onToggleProvince } =
    props
  const { t } = useTexts()
  const isWide = useIsWide()
  const tooltipId = useId()
  const [pointed, setPointed] = useState<readonly SiteRow[] | null>(null)
  // The legend follows: it has a place of its own over the map, and a slow processor has the map to draw
  // first.
  const [isDrawn, setDrawn] = useState(false)
  const onDrawn = useCallback(() => startTransition(() => setDrawn(true)), [])
  const [stack, setStack] = useState<readonly string[] | null>(null)
  const layersOnce = useMemo(
    () => readLayersOnce(outlines, basemap, mission.landBeyond),
    [outlines, basemap, mission],
  )
  const whole: LatLngBounds = useMemo(() => toLatLngBounds(missionFrame(mission)), [mission])
  const middle = useMemo(() => whole.getCenter(), [whole])
  // Worked out when the map is framed, which is not at every date.
  const frame = () =>
    toLatLngBounds(
      mapFrame(mission, () => layersOnce().provinces, filter.provinces, !isEmptyFilter(filter), shown),
    )
  const frameKey = JSON.stringify(filter)
  const choose = useCallback(
    (rows: readonly SiteRow[]) => {
      const [only, ...others] = rows
      if (!only) return
      if (others.length === 0) onSelect(only.site.id)
      setStack(others.length === 0 ? null : rows.map(({ site }) => site.id))
    },
    [onSelect],
  )
  const unplaced = useMemo(() => shown.filter(({ site }) => site.position === null), [shown])
  // In the order of the mark, whose name is the first one's.
  const stackRows = stack ? stack.flatMap((id) => shown.filter(({ site }) => site.id === id)) : []
  // The pointed marks at the present date: a date change under the pointer must not leave an old tooltip.
  const pointedRows = pointed
    ? pointed.flatMap(({ site }) => shown.filter((row) => row.site.id === site.id))
    : []
  return (
    <div className={styles['frame']}>
      <p className="visually-hidden">{t.map.instructions}</p>
      <div className={styles['box']}>
        <MapView whole={whole} frame={frame} frameKey={frameKey} onDrawn={onDrawn}>
          {(panes, framedKey) => (
            <>
              <MapContent
                panes={panes}
                layersOnce={layersOnce}
                middle={middle}
                provinces={filter.provinces}
                onToggleProvince={onToggleProvince}
                rows={shown}
                names={names}
                frame={frame}
                frameKey={frameKey}
                framedKey={framedKey}
                selected={selected}
                maximum={maximum}
                tooltipId={tooltipId}
                pointed={pointedRows[0]?.site.id ?? null}
                onPoint={setPointed}
                onChoose={choose}
              />
              {pointedRows.length > 0 && <PlacedTooltip id={tooltipId} rows={pointedRows} names={names} />}
              <MapControls whole={whole} fit={frame} />
            </>
          )}
        </MapView>
        {isDrawn && (
          <MapLegend
            maximum={maximum}
            year={props.mapYear}
            carried={props.carried}
            hasReturns={shown.some(({ status }) => isPresentAgain(status))}
            isWide={isWide}
          />
        )}
        {stackRows.length > 1 && (
          <StackChooser
            rows={stackRows}
            onSelect={(id) => {
              setStack(null)
              onSelect(id)
            }}
            onClose={() => setStack(null)}
          />
        )}
      </div>
      <MapCredits mission={mission} />
      <NotOnMap rows={unplaced} selected={selected} onSelect={onSelect} />
    </div>
  )
}

/**
 * The map of the mission at the date: base layers, sites, and all that a reader needs to trust and cite it.
 */
export const MissionMap = memo(Shown)
