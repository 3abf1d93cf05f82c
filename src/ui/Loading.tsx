import { useTexts } from '#src/text/TextContext.tsx'
import styles from './Loading.module.css'

/** Stands where something is coming. */
export const Loading = () => {
  const { t } = useTexts()
  return <output className={styles['loading']}>{t.data.loading}</output>
}
