import { memo } from 'react'
import { formatDate } from '#src/domain/names/formats.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { shownText } from '#src/ui/shown-text.tsx'
import { AboutLink } from './AboutLink.tsx'
import { DeskLink } from './DeskLink.tsx'
import { FeedLinks } from './FeedLinks.tsx'
import { SchemeChoice } from './SchemeChoice.tsx'
import styles from './Footer.module.css'
import type { SharedProps } from '#src/shared/shared-props.ts'

type FooterProps = Pick<SharedProps, 'files' | 'view' | 'actions'>

const PageFooter = ({ files, view, actions }: FooterProps) => {
  const { t, language } = useTexts()
  const mission = files.mission.status === 'ready' ? files.mission.value : null
  return (
    <footer className={styles['footer']}>
      <p>
        {t.footer.notUn} <AboutLink view={view} onOpen={actions.openTab} /> · <DeskLink />
      </p>
      {mission && <FeedLinks mission={mission.id} />}
      {mission && <p>{t.footer.version(mission.dataVersion, formatDate(mission.updated, language))}</p>}
      {mission && <p>{shownText(mission.coverage.note, language)}</p>}
      <div className={styles['scheme']}>
        <SchemeChoice />
      </div>
    </footer>
  )
}

/** What this is not, which data it shows, and what that data covers. */
export const Footer = memo(PageFooter)
