import { useTexts } from '#src/text/TextContext.tsx'
import styles from './FileErrors.module.css'

/** What was found in a file that is refused. */
export const FileDetail = ({ detail }: { detail: string }) => {
  const { t } = useTexts()
  return <span className={styles['detail']}>{t.data.detail(t.dataWords.of(detail))}</span>
}
