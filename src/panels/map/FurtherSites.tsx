import { type Map as LeafletMap, latLng } from 'leaflet'
import { useLayoutEffect } from 'react'
import { isSeen } from '#src/domain/geo/labels.ts'
import { missionFrame } from '#src/domain/geo/map-frame.ts'
import type { SiteRow } from '#src/domain/sites/site-row.ts'
import type { Mission } from '#src/schema/mission.ts'
import { dropFurther } from '#src/pace/first-view.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from '#src/ui/Button.tsx'
import { FurtherLine } from './FurtherLine.tsx'
import { type LegendSize, coveredOf } from './covered.ts'
import { isAsked } from './is-asked.ts'
import { framing, toLatLngBounds } from './map-bounds.ts'
import styles from './NotOnMap.module.css'
import { useReadingOf } from './use-map-reading.ts'

type FurtherSitesProps = {
  mission: Mission
  rows: readonly SiteRow[]
  map: LeafletMap
  /** Where the legend lies on the map: what is under it is not seen. */
  legend: LegendSize | null
}

/** Whether the middle of a site's mark is seen on the map as it is now. */
const isOnMap = (map: LeafletMap, { position }: SiteRow['site'], legend: LegendSize | null): boolean => {
  if (!position) return false
  const { x: right, y: bottom } = map.getSize()
  const edges = { left: 0, top: 0, right, bottom }
  return isSeen(
    map.latLngToContainerPoint(latLng(position.lat, position.lon)),
    edges,
    coveredOf(edges, legend, false, 0),
  )
}

/**
 * Where the map opens on a part of the country: the sites of the drawdown that are not seen on it as it
 * stands, with the way to them, so that nobody takes the part for all.
 */
export const FurtherSites = ({ mission, rows, map, legend }: FurtherSitesProps) => {
  const { t } = useTexts()
  const further = useReadingOf(map, 'moveend zoomend resize', () =>
    rows
      .filter(({ site }) => isAsked(site) && !isOnMap(map, site, legend))
      .map(({ site }) => site.id)
      .join(' '),
  )
  useLayoutEffect(dropFurther, [])
  if (further === '') return null
  const ids = new Set(further.split(' '))
  return (
    <FurtherLine sites={rows.flatMap(({ site }) => (ids.has(site.id) ? [site] : []))}>
      <Button
        look="link"
        className={styles['site']}
        onClick={() => {
          // The button goes with what it says: the keys go on at the map.
          map.getContainer().focus({ preventScroll: true })
          map.fitBounds(toLatLngBounds(missionFrame(mission)), framing())
        }}
      >
        {t.further.show}
      </Button>
    </FurtherLine>
  )
}
