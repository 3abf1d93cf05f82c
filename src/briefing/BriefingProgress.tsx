import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from '#src/ui/Button.tsx'
import { Notice } from '#src/ui/Notice.tsx'
import styles from './Composer.module.css'
import { Handed } from '#src/shared/exports/Handed.tsx'
import { isFramed } from '#src/shared/exports/is-framed.ts'
import { saveFile } from '#src/shared/exports/save-file.ts'
import type { BriefingFile } from './briefing-wish.ts'
import type { BriefingState } from './use-briefing.ts'

type BriefingProgressProps = { state: BriefingState; onCancel: () => void; onDismiss: () => void }

const asFiles = (files: readonly BriefingFile[]): File[] =>
  files.map(({ name, blob }) => new File([blob], name, { type: blob.type }))

/** Whether the system has a sheet to share files with: phones and tablets mostly. */
const canShare = (files: readonly BriefingFile[]): boolean =>
  typeof navigator.canShare === 'function' && navigator.canShare({ files: asFiles(files) })

/** Whoever closes the sheet has changed their mind: the file is saved all the same. */
const share = (files: readonly BriefingFile[]): Promise<void> =>
  navigator.share({ files: asFiles(files) }).catch(() => undefined)

/** How far a briefing is, what it was saved as, or what failed, why, and what to do. */
export const BriefingProgress = ({ state, onCancel, onDismiss }: BriefingProgressProps) => {
  const { t } = useTexts()
  if (state.name === 'idle') return null
  if (state.name === 'working')
    return (
      <div className={styles['progress']}>
        <progress aria-label={t.exports.working} value={state.done} max={state.of || 1} />
        <output>{state.of === 0 ? t.exports.working : t.composer.progress(state.done, state.of)}</output>
        <Button onClick={onCancel}>{t.exports.cancel}</Button>
      </div>
    )
  if (state.name === 'failed')
    return (
      <Notice tone="error">
        <p>
          <strong>{state.what}</strong> {state.why} {state.todo}
        </p>
        <Button look="link" onClick={onDismiss}>
          {t.exports.dismiss}
        </Button>
      </Notice>
    )
  const letters = [...new Set(state.files.flatMap(({ missingLetters }) => missingLetters))]
  return (
    <Notice tone="info">
      {isFramed() ? t.composer.handed(state.files.length) : t.composer.saved(state.files.length)}
      <ul>
        {state.files.map(({ name, blob }) => (
          <li key={name}>
            {/* Browsers may hold back the second of two files. */}
            <Button look="link" aria-label={t.composer.saveAgain(name)} onClick={() => saveFile(name, blob)}>
              {name}
            </Button>
          </li>
        ))}
      </ul>
      {canShare(state.files) && (
        <Button look="link" onClick={() => void share(state.files)}>
          {t.composer.share}
        </Button>
      )}
      {isFramed() && <Handed />}
      {letters.length > 0 && <p>{t.composer.missingLetters(letters)}</p>}
    </Notice>
  )
}
