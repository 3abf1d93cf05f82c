import { compareDates } from '#src/domain/dates.ts'
import type { SiteHistory } from '#src/domain/history.ts'
import type { DatePrecision } from '#src/schema/parts.ts'
import type { SiteStatusName } from '#src/schema/site.ts'
import type { Texts } from '#src/text/load-texts.ts'
import { type Language, formatDate } from '#src/domain/formats.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { datePhrase } from '#src/text/phrases.ts'
import { Button } from '#src/ui/Button.tsx'
import { Citations } from '#src/ui/Citations.tsx'
import styles from './SiteDetail.module.css'

type Entry = {
  key: string
  date: string
  precision: DatePrecision
  what: string
  detail: string | null
  status: SiteStatusName | null
  conflicts: string | null
  sources: readonly string[]
}

const entriesOf = (history: SiteHistory, t: Texts, language: Language): readonly Entry[] => {
  const { site, steps, events } = history
  const opened = site.opened
    ? [{ ...site.opened, key: 'opened', what: t.sites.opened, detail: null, status: null, conflicts: null }]
    : []
  const seen = site.seen.map((sighting) => ({
    date: sighting.date,
    precision: sighting.precision,
    sources: sighting.sources,
    key: `seen ${sighting.date} ${sighting.status}`,
    what: `${t.sites.seen} · ${t.words.status[sighting.status]}`,
    detail: sighting.note[language],
    status: null,
    conflicts: null,
  }))
  // Events of the site itself, and those of its province that changed its status.
  const ofProvince = steps.flatMap((step) => (step.event && step.event.site === null ? [step.event] : []))
  const happenings = [...events, ...ofProvince].map((event) => ({
    key: event.id,
    date: event.date,
    precision: event.precision,
    what: event.title[language],
    detail: [
      event.status === 'happened' ? null : t.words.eventStatus[event.status],
      event.planned ? t.sites.planned(formatDate(event.planned, language)) : null,
      event.recipient ? t.sites.to(event.recipient[language]) : null,
    ]
      .filter(Boolean)
      .join(' · '),
    // A visit, or a mere return, is no beginning of the status that the site keeps.
    status: event.returnKind && event.effect !== 'open' ? null : event.effect,
    conflicts: event.conflicts?.[language] ?? null,
    sources: event.sources,
  }))
  return [...opened, ...seen, ...happenings].toSorted((a, b) => compareDates(a.date, b.date))
}

/** The dated history of a site: what happened, what was planned, what was seen, each with its sources. */
export const HistoryList = ({
  history,
  onDate,
}: {
  history: SiteHistory
  onDate: (date: string) => void
}) => {
  const { t, language } = useTexts()
  return (
    <ol className={styles['history']}>
      {entriesOf(history, t, language).map((entry) => (
        <li key={entry.key}>
          <Button look="link" className={styles['when']} onClick={() => onDate(entry.date)}>
            {datePhrase(entry, t, language)}
          </Button>{' '}
          <span>
            {entry.what}
            {entry.status && <strong className={styles['effect']}>{t.words.status[entry.status]}</strong>}
          </span>{' '}
          {entry.detail && <p className={styles['small']}>{entry.detail}</p>}
          {entry.conflicts && (
            <details className={styles['differ']}>
              <summary>{t.words.sourcesDiffer}</summary>
              <p>{entry.conflicts}</p>
            </details>
          )}
          <Citations ids={entry.sources} />
        </li>
      ))}
    </ol>
  )
}
