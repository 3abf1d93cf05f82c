import { areaOf } from '#src/text/area-of.ts'
import type { Estimate } from '#src/domain/sites/estimate.ts'
import { type Language, formatShortDate } from '#src/domain/names/formats.ts'
import type { Names } from '#src/domain/names/names.ts'
import type { ListedSite } from '#src/domain/sites/site-order.ts'
import { sourcesDiffer, statusSources } from '#src/domain/sites/status.ts'
import type { Texts } from '#src/text/load-texts.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { estimatedTroops } from '#src/text/estimate-phrase.ts'
import { disputedDate } from '#src/text/other-dates.ts'
import { pastWords, plannedWords } from '#src/text/plan-at-day-words.ts'
import { returnPhrase, statusWord } from '#src/text/status-phrase.ts'
import { Citations } from '#src/ui/Citations.tsx'
import { usePublisher } from '#src/ui/CitationsContext.tsx'
import { StatusIcon } from '#src/ui/StatusIcon.tsx'
import { maybeIn } from '#src/domain/names/text-in.ts'
import { properName } from '#src/ui/shown-text.tsx'
import styles from './SitesTable.module.css'

type SiteTableRowProps = {
  listed: ListedSite
  names: Names
  /** Names of the columns, which a phone shows beside each value. */
  labels: readonly string[]
  isSelected: boolean
  onSelect: (id: string) => void
}

const troops = (estimate: Estimate | null, t: Texts, language: Language): string => {
  if (!estimate) return t.words.noData
  if (estimate.high === 0 && !estimate.atLeast) return t.sites.noTroops(estimate.year)
  return `${estimatedTroops(estimate, t, language)} (${estimate.year})`
}

/** One site of the list. Its name is the button that selects it. */
export const SiteTableRow = ({
  listed: { row, plan },
  names,
  labels,
  isSelected,
  onSelect,
}: SiteTableRowProps) => {
  const { t, language } = useTexts()
  const publisherOf = usePublisher()
  const { site, status, history, contributors, estimate } = row
  const planned = plan && plannedWords(plan, names, t, language)
  const returned = returnPhrase(status, t, language, publisherOf)
  return (
    <tr
      aria-current={isSelected ? 'true' : undefined}
      className={isSelected ? styles['selected'] : undefined}
    >
      <th scope="row">
        <button type="button" className={styles['name']} onClick={() => onSelect(site.id)}>
          {properName(site.name, language)}
        </button>
        {site.position === null && <span className={styles['small']}>{t.map.notOnMap}</span>}
      </th>
      <td data-label={labels[1]}>{areaOf(site, names, t)}</td>
      <td data-label={labels[2]}>
        <span className={styles['status']}>
          <StatusIcon status={status.name} />
          {statusWord(status, t)}
          {status.since &&
            `, ${disputedDate(status.since, status.since.event, t, language, publisherOf, 'short')}`}
        </span>
        {returned !== null && <span className={styles['small']}>{returned}</span>}
        {sourcesDiffer(history, status) && <span className={styles['differ']}>{t.words.sourcesDiffer}</span>}
      </td>
      <td data-label={labels[3]}>{maybeIn(status.since?.recipient, language) ?? t.words.noData}</td>
      <td data-label={labels[4]}>
        {planned?.date ?? t.words.noData}
        {planned && <span className={styles['small']}>{planned.basis}</span>}
      </td>
      <td data-label={labels[5]}>{pastWords(plan, t, language) ?? t.words.noData}</td>
      <td data-label={labels[6]}>
        {contributors.length > 0
          ? contributors.map((code) => names.contributor(code)).join(', ')
          : t.words.noData}
      </td>
      <td data-label={labels[7]} className={styles['number']}>
        {troops(estimate, t, language)}
      </td>
      <td data-label={labels[8]}>
        {status.knownUntil === null ? t.words.noData : formatShortDate(status.knownUntil, language)}{' '}
        <Citations ids={statusSources(status, site)} />
      </td>
    </tr>
  )
}
