import 'leaflet/dist/leaflet.css'
import type { Map as LeafletMap } from 'leaflet'
import { lazy, memo, startTransition, useCallback, useEffect, useId, useState } from 'react'
import type { Topology } from 'topojson-specification'
import { type Filter, isEmptyFilter } from '#src/domain/view/filters.ts'
import type { Names } from '#src/domain/names/names.ts'
import type { SiteRow } from '#src/domain/sites/site-row.ts'
import { isPresentAgain } from '#src/domain/sites/status.ts'
import { toldStatuses } from '#src/domain/sites/told-statuses.ts'
import type { Mission } from '#src/schema/mission.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { useIsWide } from '#src/ui/use-is-wide.ts'
import { useMedia } from '#src/ui/use-media.ts'
import { firstLegendSize } from '#src/pace/first-view.ts'
import { Drawn } from '#src/pace/Drawn.tsx'
import { useDrawing } from '#src/pace/use-drawing.ts'
import { useComing } from '#src/pace/use-coming.ts'
import { useSoon } from '#src/pace/use-soon.ts'
import type { MovableMapProps } from './MovableMap.tsx'
import { Crashed } from '#src/shared/Crashed.tsx'
import { ErrorBoundary } from '#src/ui/ErrorBoundary.tsx'
import { MapFoot } from './MapFoot.tsx'
import styles from './MissionMap.module.css'
import { Later } from '#src/shared/Later.tsx'
import { StandingMap } from './StandingMap.tsx'

// With Leaflet, 40 kB that the page does without until it has answered (main.tsx asks for it).
const loadMap = async () => ({ Comes: (await import('./MovableMap.tsx')).MovableMap })

const MovableMap = (props: MovableMapProps) => {
  const came = useComing(loadMap)
  return came && <came.Comes {...props} />
}

const FurtherSites = lazy(async () => ({ default: (await import('./FurtherSites.tsx')).FurtherSites }))

// It has a place of its own over the map, and follows it.
const MapLegend = lazy(async () => ({ default: (await import('./MapLegend.tsx')).MapLegend }))

// Nobody opens a pile in the first view.
const StackChooser = lazy(async () => ({ default: (await import('./StackChooser.tsx')).StackChooser }))

// Not part of the first view.
const BesideMap = lazy(async () => ({ default: (await import('./BesideMap.tsx')).BesideMap }))

/** As long as this the rest of the page waits for a map that does not come, in milliseconds. */
const patience = 8000

/** In the place of a map whose code did not come, over what stands there. */
const Failed = ({ onDrawn }: { onDrawn: () => void }) => (
  <div className={styles['failed']}>
    <Crashed />
    <Drawn onDrawn={onDrawn} />
  </div>
)

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
  const [state, setState] = useState<'coming' | 'drawn' | 'failed'>('coming')
  const isDrawn = state === 'drawn'
  const endDrawing = useDrawing()
  const end = useCallback(
    (how: typeof state) => {
      endDrawing()
      startTransition(() => setState(how))
    },
    [endDrawing],
  )
  const onDrawn = useCallback(() => end('drawn'), [end])
  const onFailed = useCallback(() => end('failed'), [end])
  useEffect(
    function goOnWithoutIt() {
      if (state !== 'coming') return undefined
      const timer = setTimeout(endDrawing, patience)
      return () => clearTimeout(timer)
    },
    [state, endDrawing],
  )
  // Names keep clear of it: after it is there, since it comes later than they do.
  const [legend, setLegend] = useState<readonly [number, number] | null>(firstLegendSize)
  const [map, setMap] = useSoon<LeafletMap>()
  const [stack, setStack] = useState<readonly string[] | null>(null)
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
          <ErrorBoundary fallback={<Failed onDrawn={onFailed} />}>
            <MovableMap
              onMap={setMap}
              mission={mission}
              outlines={outlines}
              basemap={basemap}
              rows={shown}
              filter={filter}
              names={names}
              selected={selected}
              maximum={maximum}
              tooltipId={tooltipId}
              pointed={pointedRows}
              legend={isRoomy ? legend : null}
              isDrawn={isDrawn}
              onDrawn={onDrawn}
              onPoint={setPointed}
              onChoose={choose}
              onToggleProvince={onToggleProvince}
            />
          </ErrorBoundary>
          <StandingMap shown={shown} state={state} />
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
        <div className={styles['further']} data-further="">
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
