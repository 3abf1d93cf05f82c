import { formatDate } from '#src/domain/formats.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import styles from './Footer.module.css'
import type { SharedProps } from './shared-props.ts'

/** What this is not, which data it shows, and what that data covers. */
export const Footer = ({ files }: SharedProps) => {
  const { t, language } = useTexts()
  const mission = files.mission.status === 'ready' ? files.mission.value : null
  return (
    <footer className={styles['footer']}>
      <p>{t.page.notUn}</p>
      {mission && <p>{t.page.version(mission.dataVersion, formatDate(mission.updated, language))}</p>}
      {mission && <p>{mission.coverage.note[language]}</p>}
    </footer>
  )
}
