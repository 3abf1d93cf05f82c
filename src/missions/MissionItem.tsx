import { shownText } from '#src/ui/shown-text.tsx'
import { useTexts } from '#src/text/TextContext.tsx'
import type { MissionEntry } from '#src/schema/mission.ts'
import type { MissionsTexts } from '#src/text/load-missions.ts'
import { type LinkParts, MissionLink } from './MissionLink.tsx'
import styles from './MissionItem.module.css'

type MissionItemProps = { entry: MissionEntry; isShown: boolean; words: MissionsTexts; link: LinkParts }

/** One mission of a list: acronym, country, years, and its name in full. */
export const MissionItem = ({ entry, isShown, words, link }: MissionItemProps) => {
  const { language } = useTexts()
  return (
    <li className={styles['item']} aria-current={isShown ? 'true' : undefined}>
      <MissionLink {...link} to={entry}>
        <strong>{shownText(entry.shortName, language)}</strong> {shownText(entry.country, language)}
      </MissionLink>{' '}
      <span className={styles['years']}>
        {words.years(entry.years.first, entry.years.last)}
        {isShown && `, ${words.here}`}
      </span>
      <span className={styles['name']}>{shownText(entry.name, language)}</span>
    </li>
  )
}
