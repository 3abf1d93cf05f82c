import { type PanelFile, type PanelId, panelRows } from '#src/domain/page/panels.ts'
import type { FileResult } from '#src/queries/file-result.ts'
import type { MissionFiles } from '#src/queries/use-mission-files.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from '#src/ui/Button.tsx'
import styles from './MissingFiles.module.css'

type MissingFilesProps = { panel: PanelId; files: Pick<MissionFiles, PanelFile> }

/** Files that a panel can do without but lacks: said under it, with a way to ask for them again. */
export const MissingFiles = ({ panel, files }: MissingFilesProps) => {
  const { t } = useTexts()
  return panelRows[panel].uses?.map((name) => {
    const result: FileResult<unknown> = files[name]
    return result.status === 'error' ? (
      <p key={result.errors.map(({ file }) => file).join(' ')} role="alert" className={styles['missing']}>
        {result.errors.map(
          (error) => `${t.data.failure[error.kind](error.file)} ${t.data.withoutFile(error.file)}`,
        )}{' '}
        <Button look="link" onClick={result.retry}>
          {t.data.retry}
        </Button>
      </p>
    ) : null
  })
}
