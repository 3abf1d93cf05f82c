import type { LatLngBounds, Map as LeafletMap } from 'leaflet'
import { lazy, memo, startTransition, useCallback, useId, useMemo, useState } from 'react'
import type { Topology } from 'topojson-specification'
import { type Filter, isEmptyFilter } from '#src/domain/view/filters.ts'
import { boxAround } from '#src/domain/geo/drawn-area.ts'
import { mapFrame, missionFrame } from '#src/domain/geo/map-frame.ts'
import type { Names } from '#src/domain/names/names.ts'
import type { SiteRow } from '#src/domain/sites/site-row.ts'
import { isPresentAgain } from '#src/domain/sites/status.ts'
import { toldStatuses } from '#src/domain/sites/told-statuses.ts'
import type { Mission } from '#src/schema/mission.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { useIsWide } from '#src/ui/use-is-wide.ts'
import { useMedia } from '#src/ui/use-media.ts'
import { endFirstView, firstLegendSize } from '#src/pace/first-view.ts'
import { MapContent } from './MapContent.tsx'
import { MapControls } from './MapControls.tsx'
import { MapFoot } from './MapFoot.tsx'
import { MapView, useSoon } from './MapView.tsx'
import styles from './MissionMap.module.css'
import { Later } from '#src/shared/Later.tsx'
import { readLayersOnce } from './layers.ts'
import { toLatLngBounds } from './map-bounds.ts'

const FurtherSites = lazy(async () => ({ default: (await import('./FurtherSites.tsx')).FurtherSites }))

// It has a place of its own over the map, and follows it.
const MapLegend = lazy(async () => ({ default: (await import('./MapLegend.tsx')).MapLegend }))

// Nobody opens a pile in the first view.
const StackChooser = lazy(async () => ({ default: (await import('./StackChooser.tsx')).StackChooser }))

// A mark is pointed at once there are marks.
const SiteTooltip = lazy(async () => ({ default: (await import('./SiteTooltip.tsx')).SiteTooltip }))

const RemarkMarks = lazy(async () => ({ default: (await import('./RemarkMarks.tsx')).RemarkMarks }))

// Not part of the first view.
const BesideMap = lazy(async () => ({ default: (await import('./BesideMap.tsx')).BesideMap }))

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

const Shown = (props: MissionMapProps) => {
  const { mission, outlines, basemap, shown, filter, names, selected, maximum, onSelect, onToggleProvince } =
    props
  const { t } = useTexts()
  // As in MapLegend.module.css: elsewhere the legend stands below the map, folded.
  const isRoomy = useMedia('(width >= 75em)', true)
  // On a phone the figures come first: the page puts the foot of the map after them.
  const isWide = useIsWide()
  const tooltipId = useId()
  const [pointed, setPointed] = useState<readonly SiteRow[] | null>(null)
  // The legend follows: it has a place of its own over the map, and a slow processor has the map to draw
  // first.
  const [isDrawn, setDrawn] = useState(false)
  const onDrawn = useCallback(() => {
    endFirstView()
    startTransition(() => setDrawn(true))
  }, [])
  // Names keep clear of it: after it is there, since it comes later than they do.
  const [legend, setLegend] = useState<readonly [number, number] | null>(firstLegendSize)
  const [map, setMap] = useSoon<LeafletMap>()
  const [stack, setStack] = useState<readonly string[] | null>(null)
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
  // In the order of the mark, whose name is the first one's.
  const stackRows = stack ? stack.flatMap((id) => shown.filter(({ site }) => site.id === id)) : []
  // The pointed marks at the present date: a date change under the pointer must not leave an old tooltip.
  const pointedRows = pointed
    ? pointed.flatMap(({ site }) => shown.filter((row) => row.site.id === site.id))
    : []
  return (
    <div className={styles['frame']}>
      <p className="visually-hidden">{t.map.instructions}</p>
      <div className={styles['stage']}>
        <div className={styles['box']}>
          <MapView ref={setMap} reach={reach} frame={frame} frameKey={frameKey} onDrawn={onDrawn}>
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
                  legend={isRoomy ? legend : null}
                  pointed={pointedRows[0]?.site.id ?? null}
                  onPoint={setPointed}
                  onChoose={choose}
                />
                {isDrawn && (
                  <Later>
                    <SiteTooltip id={tooltipId} rows={pointedRows} names={names} />
                    <RemarkMarks rows={shown} pane={panes.sites} />
                  </Later>
                )}
                <MapControls whole={whole} fit={frame} />
              </>
            )}
          </MapView>
          {isDrawn && (
            <Later>
              <BesideMap rows={shown} names={names} />
            </Later>
          )}
          {stackRows.length > 1 && (
            <Later>
              <StackChooser
                rows={stackRows}
                onSelect={(id) => {
                  setStack(null)
                  onSelect(id)
                }}
                onClose={() => setStack(null)}
              />
            </Later>
          )}
        </div>
        <div className={styles['legend']} data-legend="">
          {isDrawn && (
            <Later>
              <MapLegend
                statuses={toldStatuses(mission.basis)}
                maximum={maximum}
                year={props.mapYear}
                carried={props.carried}
                hasReturns={shown.some(({ status }) => isPresentAgain(status))}
                isWide={isRoomy}
                onSize={setLegend}
              />
            </Later>
          )}
        </div>
      </div>
      {mission.opening && isEmptyFilter(filter) && (
        <div className={styles['further']}>
          {map && isDrawn && (
            <Later>
              <FurtherSites mission={mission} rows={shown} map={map} legend={isRoomy ? legend : null} />
            </Later>
          )}
        </div>
      )}
      {isWide && <MapFoot mission={mission} shown={shown} selected={selected} onSelect={onSelect} />}
    </div>
  )
}

/**
 * The map of the mission at the date: base layers, sites, and all that a reader needs to trust and cite it.
 */
export const MissionMap = memo(Shown)
