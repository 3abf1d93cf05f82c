import type { FileResult } from '#src/queries/file-result.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from '#src/ui/Button.tsx'
import styles from './MissingFiles.module.css'

/** Files that a panel can do without but lacks: said under it, with a way to ask for them again. */
export const MissingFiles = ({ results }: { results: readonly FileResult<unknown>[] }) => {
  const { t } = useTexts()
  return results.map((result) =>
    result.status === 'error' ? (
      <p key={result.errors.map(({ file }) => file).join(' ')} role="alert" className={styles['missing']}>
        {result.errors.map(
          (error) => `${t.data.failure[error.kind](error.file)} ${t.data.withoutFile(error.file)}`,
        )}{' '}
        <Button look="link" onClick={result.retry}>
          {t.data.retry}
        </Button>
      </p>
    ) : null,
  )
}
