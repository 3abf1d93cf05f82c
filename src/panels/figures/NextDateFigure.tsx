import { type Day, type PartialDate, daysBetween, lastDay } from '#src/domain/dates/dates.ts'
import { formatDate } from '#src/domain/names/formats.ts'
import type { Next, NextDate } from '#src/domain/plans/next-date.ts'
import { datePhrase } from '#src/text/phrases.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Citations } from '#src/ui/Citations.tsx'
import { textIn } from '#src/domain/names/text-in.ts'
import { shownText } from '#src/ui/shown-text.tsx'
import { Figure } from './Figure.tsx'
import styles from './Figure.module.css'

type NextDateFigureProps = {
  next: Next | null
  /** The end of the mandate, where it is not the next date itself. */
  mandate: NextDate | null
  /** The day by which a resolution has the mission gone, where it is not the next date itself. */
  leave: NextDate | null
  /** The later of the date shown and of today: what is ahead is counted from it. */
  from: Day
  isToday: boolean
  /** The date shown, in words: what was announced later is not told. */
  date: string
}

/**
 * The next date ahead of the date shown and of today that had been announced; when the mandate ends, and by
 * when the mission is to be gone.
 */
export const NextDateFigure = ({ next, mandate, leave, from, isToday, date }: NextDateFigureProps) => {
  const { t, language } = useTexts()
  const ahead = (then: PartialDate) => t.figures.daysAhead(daysBetween(from, lastDay(then)), isToday)
  if (!next) return <p className={styles['small']}>{t.figures.noNext(date)}</p>
  return (
    <Figure value={formatDate(next.date, language)}>
      {next.kind === 'mandate' ? t.figures.mandateEnds : t.figures.next}
      <p className={styles['small']}>{shownText(next.event.title, language)}</p>
      <p className={styles['small']}>{ahead(next.date)}</p>
      <Citations ids={next.event.sources} />
      {next.suspendedBy && (
        <p className={styles['small']}>
          {t.figures.suspended(
            datePhrase(next.suspendedBy, t, language),
            textIn(next.suspendedBy.title, language),
          )}{' '}
          <Citations ids={next.suspendedBy.sources} />
        </p>
      )}
      {mandate && (
        <p className={styles['small']}>
          {t.figures.mandateUntil(formatDate(mandate.date, language))}{' '}
          <Citations ids={mandate.event.sources} />
        </p>
      )}
      {leave && (
        <p className={styles['small']}>
          {t.figures.leaveBy(formatDate(leave.date, language), textIn(leave.event.title, language))}{' '}
          <Citations ids={leave.event.sources} />
        </p>
      )}
    </Figure>
  )
}
