import { type ReactNode, lazy } from 'react'
import { languages } from '#src/schema/languages.ts'
import { areaOf } from '#src/text/area-of.ts'
import type { PartialDate } from '#src/domain/dates/dates.ts'
import type { Names } from '#src/domain/names/names.ts'
import { formatDate } from '#src/domain/names/formats.ts'
import type { SiteRow } from '#src/domain/sites/site-row.ts'
import { statusSources } from '#src/domain/sites/status.ts'
import type { Contingent } from '#src/schema/contingent.ts'
import type { Output } from '#src/schema/output.ts'
import { Later } from '#src/shared/Later.tsx'
import { useTexts } from '#src/text/TextContext.tsx'
import { estimatePhrase } from '#src/text/estimate-phrase.ts'
import { disputedDate } from '#src/text/other-dates.ts'
import { statusPhrase } from '#src/text/status-phrase.ts'
import { Button } from '#src/ui/Button.tsx'
import { Citations } from '#src/ui/Citations.tsx'
import { usePublisher } from '#src/ui/CitationsContext.tsx'
import { StatusIcon } from '#src/ui/StatusIcon.tsx'
import { textIn } from '#src/domain/names/text-in.ts'
import { properName, shownText } from '#src/ui/shown-text.tsx'
import { ContingentList } from './ContingentList.tsx'
import { HistoryList } from './HistoryList.tsx'
import styles from './SiteDetail.module.css'
import { SiteOutputs } from './SiteOutputs.tsx'
import { useArrival } from './use-arrival.ts'

// The grid's rules come with it.
const Coordinates = lazy(async () => ({ default: (await import('./Coordinates.tsx')).Coordinates }))

type SiteDetailProps = {
  row: SiteRow
  /** All contingents ever documented at the site, those of the date first. */
  contingents: readonly Contingent[]
  /** Headline outputs of the site's contributors in its province; null while their file is missing. */
  outputs: readonly Output[] | null
  names: Names
  /** What else is said of how many were there, from other files. */
  beside?: ReactNode
  onDate: (date: PartialDate) => void
  onClose: () => void
  onAllOutputs: () => void
}

/** Everything documented of one site: state at the date, history, contingents, outputs, notes, sources. */
export const SiteDetail = ({
  row,
  contingents,
  outputs,
  names,
  beside = null,
  onDate,
  onClose,
  onAllOutputs,
}: SiteDetailProps) => {
  const { t, language } = useTexts()
  const publisherOf = usePublisher()
  const { site, status, history, kinds } = row
  const { heading, goBack } = useArrival(site.id)
  return (
    <article aria-label={textIn(site.name, language)} className={styles['detail']}>
      <div className={styles['head']}>
        <h3 ref={heading} tabIndex={-1} className={styles['name']}>
          {properName(site.name, language)}
        </h3>
        <Button aria-label={t.siteList.closeDetail} onClick={onClose}>
          <span aria-hidden="true">×</span>
        </Button>
      </div>
      {goBack && (
        <Button look="link" className={styles['back']} onClick={goBack}>
          {t.siteList.backToList}
        </Button>
      )}
      <p className={styles['status']}>
        <StatusIcon status={status.name} />
        <strong>{statusPhrase(status, t, language, publisherOf)}</strong>
      </p>
      {status.step && <Citations ids={statusSources(status, site)} first={2} />}
      <ul className={styles['tags']}>
        {row.contributors.map((code) => (
          <li key={code}>{names.contributor(code)}</li>
        ))}
        {kinds.map((kind) => (
          <li key={kind}>{t.words.unitKind[kind]}</li>
        ))}
      </ul>
      <p className={styles['small']}>
        {[
          areaOf(site, names, t),
          site.territory && t.sites.territory(textIn(site.territory, language)),
          site.kind && t.kinds.siteKind[site.kind],
          t.kinds.locationPrecision[site.precision],
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <Later>
        <p className={styles['small']}>
          <Coordinates site={site} />
        </p>
      </Later>
      <p className={styles['small']}>{estimatePhrase(row.estimate, t, language)}</p>
      {beside}
      {status.underway && (
        <p className={styles['small']}>
          {t.sites.underway(
            t.words.status[status.underway.status],
            disputedDate(status.underway, status.underway.event, t, language, publisherOf),
          )}
        </p>
      )}
      {status.knownUntil && (
        <p className={styles['small']}>{t.sites.lastDocumented(formatDate(status.knownUntil, language))}</p>
      )}
      {!status.startKnown && <p className={styles['small']}>{t.siteList.startUnknown}</p>}
      <h4>{t.sites.history}</h4>
      <HistoryList history={history} onDate={onDate} />
      {history.contradictions.length > 0 && (
        <p className={styles['differ']}>
          {t.words.sourcesDiffer}
          {languages[language].colon}
          {history.contradictions.map((sighting) => textIn(sighting.note, language)).join(' ')}
        </p>
      )}
      {outputs && outputs.length > 0 && <SiteOutputs outputs={outputs} onAll={onAllOutputs} />}
      {contingents.length > 0 && (
        <details>
          <summary>
            {t.sites.contingents} ({contingents.length})
          </summary>
          <ContingentList contingents={contingents} names={names} />
        </details>
      )}
      {site.notes && (
        <details>
          <summary>{t.sites.notes}</summary>
          <p className={styles['notes']}>{shownText(site.notes, language)}</p>
        </details>
      )}
      <h4>{t.words.sources}</h4>
      <Citations ids={site.sources} first={3} />
    </article>
  )
}
