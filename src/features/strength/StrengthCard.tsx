import { lazy } from 'react'
import type { Day } from '#src/domain/dates/dates.ts'
import type { StrengthSeries } from '#src/domain/strength/strength-series.ts'
import type { DayRange } from '#src/domain/charts/timeline-axis.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { InTurn } from '#src/ui/InTurn.tsx'
import { useWidth } from '#src/ui/use-width.ts'
import styles from './Strength.module.css'

const StrengthChart = lazy(async () => ({ default: (await import('./StrengthChart.tsx')).StrengthChart }))

type StrengthCardProps = { series: StrengthSeries; range: DayRange; end: Day }

/** One component with its chart, and what is not known of it. */
export const StrengthCard = ({ series, range, end }: StrengthCardProps) => {
  const { t } = useTexts()
  const [measure, width] = useWidth()
  const name = t.strength.component[series.component]
  const title = t.strength.chart(name)
  return (
    <figure ref={measure} aria-label={title} className={styles['card']}>
      <figcaption className={styles['name']}>{name}</figcaption>
      <InTurn>
        <StrengthChart width={width} series={series} range={range} end={end} title={title} />
      </InTurn>
      {series.points.length === 0 && <p className={styles['small']}>{t.strength.noActual}</p>}
      {series.ceilings.length === 0 && <p className={styles['small']}>{t.strength.noCeiling}</p>}
    </figure>
  )
}
