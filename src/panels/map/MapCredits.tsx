import { memo } from 'react'
import type { Mission } from '#src/schema/mission.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { textIn } from '#src/domain/names/text-in.ts'
import { shownText } from '#src/ui/shown-text.tsx'
import styles from './MapCredits.module.css'

const Credits = ({ mission }: { mission: Mission }) => {
  const { language } = useTexts()
  return (
    <div className={styles['credits']}>
      <p>{shownText(mission.disclaimer, language)}</p>
      <p>
        {mission.credits.map(({ layer, credit, licence, url }) => (
          <span key={credit}>
            {shownText(layer, language)}{' '}
            <a href={url} target="_blank" rel="noreferrer noopener">
              {credit}
            </a>
            {`, ${textIn(licence, language)}. `}
          </span>
        ))}
      </p>
    </div>
  )
}

/** The boundary disclaimer and the credits of the map's data: part of the map, never behind a click. */
export const MapCredits = memo(Credits)
