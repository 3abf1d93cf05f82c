import { lazy, useEffect } from 'react'
import { endFirstView } from '#src/pace/first-view.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from '#src/ui/Button.tsx'
import styles from './FileErrors.module.css'
import { Notice } from '#src/ui/Notice.tsx'
import { Later } from './Later.tsx'

export type FileFailure = {
  file: string
  kind: 'missing' | 'failed' | 'unreachable' | 'stalled' | 'too-large' | 'not-json' | 'wrong-shape'
  detail: string
}

// Its words come after the first view: nothing in it fails without them.
const FileDetail = lazy(async () => ({ default: (await import('./FileDetail.tsx')).FileDetail }))

/** One clear message for each refused file: which, why, what to do; and a way to try again. */
export const FileErrors = ({ errors, retry }: { errors: readonly FileFailure[]; retry: () => void }) => {
  const { t } = useTexts()
  useEffect(endFirstView, [])
  return (
    <Notice tone="error">
      <ul className={styles['list']}>
        {errors.map((error) => (
          <li key={error.file}>
            <strong>{t.data.failure[error.kind](error.file)}</strong> {t.data.remedy[error.kind]}{' '}
            <Later>
              <FileDetail detail={error.detail} />
            </Later>
          </li>
        ))}
      </ul>
      <Button onClick={retry}>{t.data.retry}</Button>
    </Notice>
  )
}
