import type { Ceiling } from '#src/domain/strength/ceiling.ts'
import { formatNumber } from '#src/domain/names/formats.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { datePhrase } from '#src/text/phrases.ts'
import { Citations } from '#src/ui/Citations.tsx'
import { Figure } from './Figure.tsx'
import styles from './Figure.module.css'

/** The authorized ceiling in force, which is always that of the whole mission. */
export const CeilingFigure = ({ ceiling }: { ceiling: Ceiling | null }) => {
  const { t, language } = useTexts()
  if (!ceiling) return <p className={styles['small']}>{t.figures.noCeiling}</p>
  const { row, value, kept, isDated } = ceiling
  const date = datePhrase(row, t, language)
  return (
    <Figure value={formatNumber(value, language)}>
      {t.figures.ceiling}
      <p className={styles['small']}>
        {isDated ? t.figures.ceilingSince(date) : t.figures.ceilingAsOf(date)}
        {kept && t.figures.ceilingKept(datePhrase(kept, t, language))}
      </p>
      <Citations ids={[...new Set([...row.sources, ...(kept?.sources ?? [])])]} />
    </Figure>
  )
}
