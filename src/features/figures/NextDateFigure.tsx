import { formatDate } from '#src/domain/formats.ts'
import type { NextPlanned } from '#src/domain/key-figures.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Citations } from '#src/ui/Citations.tsx'
import { Figure } from './Figure.tsx'
import styles from './Figure.module.css'

/** The next date that is documented as planned. */
export const NextDateFigure = ({ next }: { next: NextPlanned | null }) => {
  const { t, language } = useTexts()
  if (!next) return <p className={styles['small']}>{t.figures.noNext}</p>
  const title = next.event.title[language]
  return (
    <Figure value={formatDate(next.date, language)}>
      {t.figures.next}
      <p className={styles['small']}>{next.isOutcome ? t.figures.outcome(title) : title}</p>
      <Citations ids={next.event.sources} />
    </Figure>
  )
}
