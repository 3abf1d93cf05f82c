import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from '#src/ui/Button.tsx'
import { Notice } from '#src/ui/Notice.tsx'
import styles from './Notices.module.css'

type VersionNoticeProps = { isTakenOver: boolean; onLoad: () => void; onLater: () => void }

/** Offers a new version of the page; it is never taken without a word of the reader. */
export const VersionNotice = ({ isTakenOver, onLoad, onLater }: VersionNoticeProps) => {
  const { t } = useTexts()
  return (
    <Notice tone="info">
      <strong>{isTakenOver ? t.offline.takenOver : t.offline.newVersion}</strong>
      {!isTakenOver && <p>{t.offline.newVersionHow}</p>}
      <div className={styles['buttons']}>
        <Button look="primary" onClick={onLoad}>
          {t.offline.load}
        </Button>
        <Button onClick={onLater}>{t.offline.later}</Button>
      </div>
    </Notice>
  )
}
