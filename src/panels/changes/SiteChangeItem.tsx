import { returnKinds } from '#src/domain/plans/burn-down.ts'
import type { SiteChange, Turn } from '#src/domain/changes/site-changes.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { disputedDate } from '#src/text/other-dates.ts'
import { Button } from '#src/ui/Button.tsx'
import { Citations } from '#src/ui/Citations.tsx'
import { usePublisher } from '#src/ui/CitationsContext.tsx'
import { StatusIcon } from '#src/ui/StatusIcon.tsx'
import { textIn } from '#src/domain/names/text-in.ts'
import { properName } from '#src/ui/shown-text.tsx'
import { Differ } from './Differ.tsx'
import { isDocumented } from '#src/domain/sites/status-rules.ts'
import { statuses } from '#src/schema/statuses.ts'
import styles from './ChangeList.module.css'

const TurnLine = ({ turn }: { turn: Turn }) => {
  const { t, language } = useTexts()
  const publisherOf = usePublisher()
  const { event, status, recipient } = turn
  // The date of a return that opened nothing is not that of the status.
  const comesBack = turn.returned && !statuses[status].open ? returnKinds[turn.returned] : null
  const remarks = [
    turn.returned && t.changes.returned[turn.returned],
    event === null && (isDocumented(turn.before) ? t.changes.seenSo : t.changes.firstMention),
    event !== null && event.site === null && t.changes.wholeProvince,
    turn.mayPrecede && t.changes.mayPrecede,
  ].filter(Boolean)
  return (
    <li className={styles['turn']}>
      <span className={styles['step']}>
        <StatusIcon status={status} />
        <strong>{comesBack ? t.plan.change[comesBack] : t.words.status[status]}</strong>
        <span>{disputedDate(turn, event, t, language, publisherOf)}</span>
      </span>
      {recipient && <span>{t.changes.to(textIn(recipient, language))}</span>}
      {remarks.length > 0 && <span className={styles['small']}>{remarks.join(' · ')}</span>}
      <Citations ids={turn.sources} />
      {turn.conflicts && <Differ text={textIn(turn.conflicts, language)} />}
    </li>
  )
}

type SiteChangeItemProps = {
  change: SiteChange
  provinceName: string
  isSelected: boolean
  onSelect: (id: string) => void
}

/** A site and its path from the first day to the second, step by step. */
export const SiteChangeItem = ({ change, provinceName, isSelected, onSelect }: SiteChangeItemProps) => {
  const { t, language } = useTexts()
  const { site, before, after, turns, contradictions } = change
  return (
    <li className={styles['item']}>
      <p className={styles['name']}>
        <Button look="link" aria-pressed={isSelected} onClick={() => onSelect(site.id)}>
          {properName(site.name, language)}
        </Button>
        <span className={styles['small']}>
          {site.register === 'un-maps' ? `${provinceName} · ${t.changes.ofMaps}` : provinceName}
        </span>
      </p>
      <ol className={styles['path']}>
        <li className={styles['turn']}>
          <span className={styles['step']}>
            <StatusIcon status={before} />
            <span>{t.words.status[before]}</span>
          </span>
        </li>
        {turns.map((turn) => (
          <TurnLine key={`${turn.date} ${turn.status}`} turn={turn} />
        ))}
      </ol>
      {before === after && <p className={styles['small']}>{t.changes.same}</p>}
      {contradictions.map(({ date, note, sources }) => (
        <div key={date}>
          <Differ text={textIn(note, language)} />
          <Citations ids={sources} />
        </div>
      ))}
    </li>
  )
}
