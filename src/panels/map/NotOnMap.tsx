import { memo } from 'react'
import type { SiteRow } from '#src/domain/sites/site-row.ts'
import { statusWord } from '#src/text/status-phrase.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from '#src/ui/Button.tsx'
import { StatusIcon } from '#src/ui/StatusIcon.tsx'
import { properName } from '#src/ui/shown-text.tsx'
import styles from './NotOnMap.module.css'

type NotOnMapProps = { rows: readonly SiteRow[]; selected: string | null; onSelect: (id: string) => void }

const Unplaced = ({ rows, selected, onSelect }: NotOnMapProps) => {
  const { t, language } = useTexts()
  if (rows.length === 0) return null
  return (
    <div className={styles['list']}>
      <strong>{t.map.notOnMap}</strong> <span>{t.map.notOnMapWhy}</span>
      <ul aria-label={t.map.notOnMap}>
        {rows.map(({ site, status }) => (
          <li key={site.id}>
            <Button
              look="link"
              aria-pressed={site.id === selected}
              className={styles['site']}
              onClick={() => onSelect(site.id)}
            >
              <StatusIcon status={status.name} size={14} />
              {properName(site.name, language)}
              <span className={styles['status']}>{statusWord(status, t)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The sites that no source places: in sight beside the map, so that nobody takes it for complete. */
export const NotOnMap = memo(Unplaced)
