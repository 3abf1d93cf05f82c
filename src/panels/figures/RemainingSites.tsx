import type { seenOpen } from '#src/domain/sites/seen-open.ts'
import type { ReactNode } from 'react'
import { formatNumber } from '#src/domain/names/formats.ts'
import { type SiteTally, remaining } from '#src/domain/sites/site-tally.ts'
import { drawdownStatuses } from '#src/schema/statuses.ts'
import { statusTerms } from '#src/text/glossary-type.ts'
import { placesPhrases, partsPhrase } from '#src/text/tally-phrase.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Citations } from '#src/ui/Citations.tsx'
import { StatusIcon } from '#src/ui/StatusIcon.tsx'
import { Term } from '#src/ui/Term.tsx'
import { Figure } from './Figure.tsx'
import styles from './Figure.module.css'

type RemainingSitesProps = {
  tally: SiteTally
  /** When its open sites were last documented, and the year shown; said where that was before. */
  seenOpen: ReturnType<typeof seenOpen>
  year: number
  /** Of the steps that brought the sites where they are. */
  sources: readonly string[]
  /** How others counted, beside the number. */
  others?: ReactNode
}

/**
 * What remains of the sites of the drawdown, the whole set by status, and places known from UN maps apart
 * from both.
 */
export const RemainingSites = ({ tally, seenOpen: seen, year, sources, others }: RemainingSitesProps) => {
  const { t, language } = useTexts()
  const number = (value: number) => formatNumber(value, language)
  const places = placesPhrases(tally, t, language).map((text) => (
    <p key={text} className={styles['small']}>
      {t.tally.plus(text)}
    </p>
  ))
  if (tally.total === 0)
    return (
      <div>
        <p className={styles['small']}>{t.figures.noSites}</p>
        {places}
        {others}
      </div>
    )
  const left = remaining(tally, 'closed')
  return (
    <Figure value={t.tally.outOf(number(left), number(tally.total))}>
      {t.tally.ofSet('closed')} <Term of={['site', 'un-maps']} name={t.about.site} />
      {partsPhrase(tally, 'closed', t, language)}
      <div className={styles['byStatus']}>
        <ul aria-label={t.figures.byStatus} className={styles['statuses']}>
          {drawdownStatuses
            .filter((name) => tally.byStatus[name] > 0)
            .map((name) => (
              <li key={name}>
                <StatusIcon status={name} />
                <span>{t.words.status[name]}</span> <strong>{number(tally.byStatus[name])}</strong>
              </li>
            ))}
        </ul>
        <Term of={statusTerms} name={t.about.status} />
      </div>
      {seen && seen.first < year && (
        <p className={styles['small']}>{t.figures.seenOpen(seen.first, seen.last)}</p>
      )}
      {places}
      <Citations ids={sources} />
      {others}
    </Figure>
  )
}
