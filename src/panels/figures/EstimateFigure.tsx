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
}

/**
 * Estimated troops of what is shown, always called an estimate; one of an earlier year says so in its own
 * line.
 */
export const EstimateFigure = ({ estimate, isCurrent, sources }: EstimateFigureProps) => {
  const { t, language } = useTexts()
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
