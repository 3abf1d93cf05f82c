import type { FileChange } from '#src/domain/files/file-changes.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from '#src/ui/Button.tsx'
import { Notice } from '#src/ui/Notice.tsx'
import styles from './Notices.module.css'

type NewDataNoticeProps = {
  from: string
  to: string
  changes: readonly FileChange[]
  /** How many records that the page shows would be missing. */
  lost: number
  /** Null: the data is on the page already. */
  onShow: (() => void) | null
  onDismiss: () => void
}

const isNamed = <Names extends object>(names: Names, file: string): file is Extract<keyof Names, string> =>
  Object.hasOwn(names, file)

/** What changed in the data: version, files, and how many of their records. */
export const NewDataNotice = ({ from, to, changes, lost, onShow, onDismiss }: NewDataNoticeProps) => {
  const { t } = useTexts()
  const { files } = t.offline
  return (
    <Notice tone="info">
      <strong>{onShow ? t.offline.newData(from, to) : t.offline.updated(from, to)}</strong>
      <ul>
        {changes.map(({ file, ...counts }) => (
          <li key={file}>{t.offline.change(isNamed(files, file) ? files[file] : file, counts)}</li>
        ))}
      </ul>
      {onShow && <p>{lost > 0 ? t.offline.heldBack(lost) : t.offline.nextLoad}</p>}
      <div className={styles['buttons']}>
        {onShow && (
          <Button look="primary" onClick={onShow}>
            {t.offline.show}
          </Button>
        )}
        <Button onClick={onDismiss}>{t.offline.dismiss}</Button>
      </div>
    </Notice>
  )
}

/** Newer data that this version of the page cannot read. */
export const UnreadableNotice = ({
  files,
  onDismiss,
}: {
  files: readonly string[]
  onDismiss: () => void
}) => {
  const { t } = useTexts()
  return (
    <Notice tone="error">
      <strong>{t.offline.unreadable}</strong>
      <p>{t.offline.unreadableWhat(t.words.list(files))}</p>
      <div className={styles['buttons']}>
        <Button onClick={onDismiss}>{t.offline.dismiss}</Button>
      </div>
    </Notice>
  )
}
