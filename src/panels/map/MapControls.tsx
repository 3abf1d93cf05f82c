import type { LatLngBounds } from 'leaflet'
import { useMap } from 'react-leaflet'
import { useTexts } from '#src/text/TextContext.tsx'
import { Icon } from '#src/ui/Icon.tsx'
import styles from './MapControls.module.css'
import { framing } from './map-bounds.ts'

type MapControlsProps = { whole: LatLngBounds; fit: () => LatLngBounds }

/** Zoom and framing, in the page's language. */
export const MapControls = ({ whole, fit }: MapControlsProps) => {
  const map = useMap()
  const { t } = useTexts()
  const buttons = [
    { label: t.map.zoomIn, sign: '+', act: () => map.zoomIn(1) },
    { label: t.map.zoomOut, sign: '−', act: () => map.zoomOut(1) },
    { label: t.map.fit, sign: <Icon name="fit" size={16} />, act: () => map.fitBounds(fit(), framing()) },
    { label: t.map.reset, sign: <Icon name="whole" size={16} />, act: () => map.fitBounds(whole, framing()) },
  ]
  return (
    <div className={styles['controls']}>
      {buttons.map(({ label, sign, act }) => (
        <button key={label} type="button" aria-label={label} title={label} onClick={act}>
          <span aria-hidden="true">{sign}</span>
        </button>
      ))}
    </div>
  )
}
