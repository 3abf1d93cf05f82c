import { lazy, memo } from 'react'
import { useTexts } from '#src/text/TextContext.tsx'
import { knownPhrase } from '#src/text/known-phrase.ts'
import { Button } from '#src/ui/Button.tsx'
import { today } from '#src/ui/today.ts'
import { useCopy } from '#src/ui/use-copy.ts'
import { builtMissions } from '#src/queries/on-disk.ts'
import { pageAddress, sharedAddress } from '#src/url/use-view.ts'
import { LanguageSwitch } from '#src/shared/LanguageSwitch.tsx'
import { MissionChoice } from '#src/missions/MissionChoice.tsx'
import { textIn } from '#src/domain/names/text-in.ts'
import type { Mission } from '#src/schema/mission.ts'
import { Stage } from '#src/pace/Stages.tsx'
import { Later } from '#src/shared/Later.tsx'
import { AboutLink } from './AboutLink.tsx'
import styles from './Header.module.css'
import type { SharedProps } from '#src/shared/shared-props.ts'

const HeaderActions = lazy(async () => ({ default: (await import('./below.ts')).HeaderActions }))

const CopyLink = ({ mission }: { mission: Mission | null }) => {
  const { t, language } = useTexts()
  const { outcome, copy } = useCopy()
  const link = () =>
    mission && builtMissions().includes(mission.id)
      ? sharedAddress(mission.id, language, mission.dataVersion)
      : pageAddress(mission?.dataVersion)
  return (
    <span className={styles['copy']}>
      <Button onClick={() => void copy(link())}>{t.page.copyLink}</Button>
      <output>{outcome && (outcome.isCopied ? t.page.linkCopied : t.page.copyFailed)}</output>
    </span>
  )
}

const PageHeader = (shared: SharedProps) => {
  const { files, view, actions } = shared
  const { t, language } = useTexts()
  const mission = files.mission.status === 'ready' ? files.mission.value : null
  return (
    <header className={styles['header']}>
      <div className={styles['title']}>
        <h1 className={styles['name']}>
          <svg width="14" height="16" viewBox="2 1 12 14" aria-hidden="true">
            <path d="M3 2h4v8h6v4H3z" fill="var(--blue)" />
          </svg>
          <span>Drawdown{mission && t.page.title(textIn(mission.shortName, language))}</span>
        </h1>
        {mission && (
          <p className={styles['mission']}>
            {t.page.purpose(textIn(mission.country, language))}{' '}
            <AboutLink view={view} onOpen={actions.openTab} />
          </p>
        )}
      </div>
      {mission && (
        <p className={styles['covered']}>{knownPhrase(mission.coverage.mission, today(), t, language)}</p>
      )}
      <LanguageSwitch onChoose={actions.setLanguage} />
      {mission && <MissionChoice mission={mission} view={view} setView={actions.setView} />}
      <CopyLink mission={mission} />
      <span className={styles['actions']}>
        <Stage at="when quiet">
          <Later>
            <HeaderActions {...shared} />
          </Later>
        </Stage>
      </span>
    </header>
  )
}

/** Product and what it is for, until when the data goes, language, link. */
export const Header = memo(PageHeader)
