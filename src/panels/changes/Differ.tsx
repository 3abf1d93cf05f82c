import { useTexts } from '#src/text/TextContext.tsx'
import styles from './ChangeList.module.css'

/** That sources disagree, in sight; on what, one click away. */
export const Differ = ({ text }: { text: string }) => {
  const { t } = useTexts()
  return (
    <details className={styles['differ']}>
      <summary>{t.words.sourcesDiffer}</summary>
      <p>{text}</p>
    </details>
  )
}
