import type { PartialDate } from '#src/domain/dates/dates.ts'
import type { SiteHistory } from '#src/domain/sites/history.ts'
import { historyLines } from '#src/domain/sites/history-lines.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { historyLineText } from '#src/text/history-line.ts'
import { Button } from '#src/ui/Button.tsx'
import { Cite } from '#src/ui/Cite.tsx'
import { citeMark } from '#src/ui/cite-mark.ts'
import { Citations } from '#src/ui/Citations.tsx'
import { usePublisher } from '#src/ui/CitationsContext.tsx'
import styles from './SiteDetail.module.css'

/** The dated history of a site: what happened, what was planned, what was seen, each with its sources. */
export const HistoryList = ({
  history,
  onDate,
}: {
  history: SiteHistory
  onDate: (date: PartialDate) => void
}) => {
  const { t, language } = useTexts()
  const publisherOf = usePublisher()
  return (
    <ol className={styles['history']}>
      {historyLines(history).map((line) => {
        const { when, what, detail, status, conflicts, sources } = historyLineText(
          line,
          t,
          language,
          publisherOf,
        )
        return (
          <li key={line.key} {...citeMark(`line ${line.key}`, `${when}, ${what}`)}>
            <Button look="link" className={styles['when']} onClick={() => onDate(line.date)}>
              {when}
            </Button>{' '}
            <span>
              {what}
              {status && <strong className={styles['effect']}>{t.words.status[status]}</strong>}
            </span>{' '}
            {detail && <p className={styles['small']}>{detail}</p>}
            {conflicts && (
              <details className={styles['differ']}>
                <summary>{t.words.sourcesDiffer}</summary>
                <p>{conflicts}</p>
              </details>
            )}
            <Citations ids={sources} /> <Cite of={`line ${line.key}`} name={`${when}, ${what}`} />
          </li>
        )
      })}
    </ol>
  )
}
