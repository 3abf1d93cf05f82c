import type { Estimate } from '#src/domain/estimate.ts'
import { formatNumber } from '#src/domain/formats.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Citations } from '#src/ui/Citations.tsx'
import { Term } from '#src/ui/Term.tsx'
import { Figure } from './Figure.tsx'
import styles from './Figure.module.css'

const sources = ['geo-pko-2-3', 'geo-pko-article']

/** Estimated troops of what is shown, always called an estimate and with its year. */
export const EstimateFigure = ({ estimate }: { estimate: Estimate | null }) => {
  const { t, language } = useTexts()
  if (!estimate) return <p className={styles['small']}>{t.figures.noEstimate}</p>
  const number = formatNumber(estimate.mean, language)
  return (
    <Figure value={estimate.atLeast ? t.words.atLeastAbout(number) : t.words.qualified.about(number)}>
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
