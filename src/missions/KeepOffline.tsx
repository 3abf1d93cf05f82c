import type { ReactNode } from 'react'
import { formatNumber } from '#src/domain/names/formats.ts'
import { dropMission, keepMission, useKeptMissions } from '#src/offline/kept-missions.ts'
import type { MissionsTexts } from '#src/text/load-missions.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from '#src/ui/Button.tsx'
import styles from './StartPage.module.css'

type KeepOfflineProps = { mission: string; name: string; words: MissionsTexts }

/**
 * Whether a mission is kept for the time without a line, with the way to keep it; nothing without a worker.
 */
export const KeepOffline = ({ mission, name, words }: KeepOfflineProps): ReactNode => {
  const { t, language } = useTexts()
  const known = useKeptMissions()
  const size = known?.sizes[mission]
  if (!known || size === undefined) return null
  const keeping = known.keeping[mission]
  if (keeping !== undefined && keeping !== 'refused')
    return (
      <progress
        aria-label={words.keep.keeping(name)}
        max={keeping.total}
        value={keeping.done}
        className={styles['keeping']}
      />
    )
  if (known.kept.includes(mission))
    return (
      <span className={styles['kept']}>
        {words.keep.kept}{' '}
        <Button look="link" aria-label={words.keep.drop(name)} onClick={() => void dropMission(mission)}>
          {words.keep.dropShort}
        </Button>
      </span>
    )
  return (
    <span className={styles['kept']}>
      <Button look="link" onClick={() => void keepMission(mission)}>
        {words.keep.offer(t.words.megabytes(formatNumber(Math.max(size / 1_000_000, 0.1), language)))}
      </Button>
      {keeping === 'refused' && <span role="alert">{words.keep.refused}</span>}
    </span>
  )
}
