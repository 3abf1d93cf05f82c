import type { Reported } from '#src/domain/strength/reported-at.ts'
import { datePhrase, quantityPhrase } from '#src/text/phrases.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import type { Estimate } from '#src/domain/sites/estimate.ts'
import { formatNumber } from '#src/domain/names/formats.ts'
import { estimatedTroops } from '#src/text/estimate-phrase.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Citations } from '#src/ui/Citations.tsx'
import { Term } from '#src/ui/Term.tsx'
import { Figure } from './Figure.tsx'
import styles from './Figure.module.css'

type EstimateFigureProps = {
  estimate: Estimate | null
  /**
   * False: no site of the filter is documented as open, so that the number of the maps is none of the date.
   */
  isCurrent: boolean
  /** What the readings of the maps rest on. */
  sources: readonly string[]
  /** A reported strength that is nearer to the date than the maps: it stands in their place. */
  reported: Reported | null
}

/**
 * Troops of what is shown: as reported for the whole mission where that is newer than the last UN maps, else
 * estimated from these, always called an estimate, with the year in its own line where it is an earlier one.
 */
export const EstimateFigure = ({ estimate, isCurrent, sources, reported }: EstimateFigureProps) => {
  const { t, language } = useTexts()
  if (reported && isCurrent)
    return (
      <Figure value={quantityPhrase(reported.actual, t, language)}>
        {t.figures.reported(reported.component, datePhrase(reported, t, language))}
        <p className={styles['small']}>{textIn(reported.label, language)}</p>
        <Citations ids={reported.sources} />
        {estimate && (
          <p className={styles['small']}>
            {t.figures.maps(estimatedTroops(estimate, t, language), estimate.year)}{' '}
            <Term of={['estimate']} name={t.words.estimate} />
          </p>
        )}
      </Figure>
    )
  if (!estimate) return <p className={styles['small']}>{t.figures.noEstimate}</p>
  const troops = estimatedTroops(estimate, t, language)
  if (!isCurrent)
    return (
      <div>
        <p className={styles['small']}>{t.figures.estimateBefore(troops, estimate.year)}</p>
        <Citations ids={sources} />
      </div>
    )
  return (
    <Figure value={estimate.carried ? t.figures.inYear(estimate.year, troops) : troops}>
      {t.figures.troops} <Term of={['estimate']} name={t.words.estimate} />
      <p className={styles['small']}>
        {estimate.carried ? t.figures.mapsCarried(estimate.year) : t.figures.mapsOf(estimate.year)}
        {estimate.low !== estimate.high &&
          t.figures.range(formatNumber(estimate.low, language), formatNumber(estimate.high, language))}
        {estimate.atLeast && t.figures.unsized}
      </p>
      <Citations ids={sources} />
    </Figure>
  )
}
