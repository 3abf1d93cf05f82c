import { missionFrame, openingFrame } from '#src/domain/geo/map-frame.ts'
import { shortName } from '#src/domain/names/short-name.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import type { SiteRow } from '#src/domain/sites/site-row.ts'
import type { Mission } from '#src/schema/mission.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from '#src/ui/Button.tsx'
import type { LatLngBounds } from 'leaflet'
import { toLatLngBounds } from './map-bounds.ts'
import styles from './NotOnMap.module.css'

type FurtherSitesProps = {
  mission: Mission
  rows: readonly SiteRow[]
  onShow: (bounds: LatLngBounds) => void
}

/**
 * Where the map opens on a part of the country: the sites of the drawdown that lie outside it, with the way
 * to them, so that nobody takes the part for all.
 */
export const FurtherSites = ({ mission, rows, onShow }: FurtherSitesProps) => {
  const { t, language } = useTexts()
  const { south, north, west, east } = openingFrame(mission)
  const further = rows.filter(
    ({ site: { register, position } }) =>
      register !== 'un-maps' &&
      position !== null &&
      (position.lat < south || position.lat > north || position.lon < west || position.lon > east),
  )
  if (further.length === 0) return null
  const names = further.map(({ site }) => shortName(textIn(site.name, language)))
  return (
    <p className={styles['list']}>
      {t.further.sites(further.length)}
      {names.join(', ')}.{' '}
      <Button
        look="link"
        className={styles['site']}
        onClick={() => onShow(toLatLngBounds(missionFrame(mission)))}
      >
        {t.further.show}
      </Button>
    </p>
  )
}
