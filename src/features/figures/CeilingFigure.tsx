import { formatNumber } from '#src/domain/formats.ts'
import type { Strength } from '#src/schema/contingent.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { datePhrase } from '#src/text/phrases.ts'
import { Citations } from '#src/ui/Citations.tsx'
import { Figure } from './Figure.tsx'
import styles from './Figure.module.css'

/** The authorized ceiling in force, which is always that of the whole mission. */
export const CeilingFigure = ({ ceiling }: { ceiling: Strength | null }) => {
  const { t, language } = useTexts()
  if (!ceiling || ceiling.authorised === null) return <p className={styles['small']}>{t.figures.noCeiling}</p>
  return (
    <Figure value={formatNumber(ceiling.authorised, language)}>
      {t.figures.ceiling}
      <p className={styles['small']}>{t.figures.ceilingSince(datePhrase(ceiling, t, language))}</p>
      <Citations ids={ceiling.sources} />
    </Figure>
  )
}
