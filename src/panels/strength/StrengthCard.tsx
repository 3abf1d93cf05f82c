import { lazy, useId, useMemo } from 'react'
import type { Day } from '#src/domain/dates/dates.ts'
import type { StrengthSeries } from '#src/domain/strength/strength-series.ts'
import type { DayRange } from '#src/domain/charts/timeline-axis.ts'
import { strengthChart } from '#src/draw/strength-charts.ts'
import { useChartRemarks } from '#src/shared/use-chart-remarks.ts'
import { strengthCoursePhrases } from '#src/text/strength-course-phrase.ts'
import { strengthRemarks } from '#src/text/strength-words.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { useChartDay } from '#src/ui/ChartDay.tsx'
import { InTurn } from '#src/ui/InTurn.tsx'
import { useWidth } from '#src/ui/use-width.ts'
import styles from './Strength.module.css'

const StrengthChart = lazy(async () => ({ default: (await import('./StrengthChart.tsx')).StrengthChart }))

type StrengthCardProps = { series: StrengthSeries; range: DayRange; end: Day }

/** One component with its chart, and what is not known of it. */
export const StrengthCard = ({ series, range, end }: StrengthCardProps) => {
  const { t, language } = useTexts()
  const [measure, width] = useWidth()
  const id = useId()
  const told = strengthCoursePhrases(series, useChartDay(), t, language)
  const name = t.strength.component[series.component]
  const title = t.strength.chart(name)
  const remarks = useChartRemarks()
  const spec = useMemo(
    () => ({ ...strengthChart(series, range, end, t, language), ...remarks }),
    [series, range, end, remarks, t, language],
  )
  return (
    <figure
      ref={measure}
      aria-label={title}
      aria-describedby={told.length > 0 ? id : undefined}
      className={styles['card']}
    >
      <figcaption className={styles['name']}>{name}</figcaption>
      {told.length > 0 && (
        <p id={id} className={styles['small']}>
          {told.join(' ')}
        </p>
      )}
      <InTurn>
        <StrengthChart width={width} spec={spec} title={title} />
      </InTurn>
      {strengthRemarks(series, t).map((remark) => (
        <p key={remark} className={styles['small']}>
          {remark}
        </p>
      ))}
    </figure>
  )
}
