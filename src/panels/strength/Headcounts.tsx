import { type ReactNode, lazy, useId, useMemo } from 'react'
import type { Day } from '#src/domain/dates/dates.ts'
import type { HeadcountView } from '#src/domain/strength/headcount-view.ts'
import { headcountChart, headcountPlot } from '#src/draw/headcount-chart.ts'
import { legendOf } from '#src/draw/legend-entry.ts'
import { useChartRemarks } from '#src/shared/use-chart-remarks.ts'
import { headcountCoursePhrases, headcountFigures, headcountIntro } from '#src/text/headcount-words.ts'
import type { HeadcountTexts } from '#src/text/load-headcounts.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { ChartDayProvider } from '#src/ui/ChartDay.tsx'
import { Citations } from '#src/ui/Citations.tsx'
import { InTurn } from '#src/ui/InTurn.tsx'
import { SceneLegend } from '#src/ui/SceneLegend.tsx'
import { useWidth } from '#src/ui/use-width.ts'
import { HeadcountTable } from './HeadcountTable.tsx'
import styles from './Strength.module.css'

const StrengthChart = lazy(async () => ({ default: (await import('./StrengthChart.tsx')).StrengthChart }))

type HeadcountsProps = {
  view: HeadcountView
  words: HeadcountTexts
  day: Day
  /** Controls beside the heading. */
  actions: ReactNode
  /** The finer rows, below. */
  children?: ReactNode
}

/**
 * Who was counted month by month, apart from ceilings and from estimates: the newest numbers up to the page's
 * date, each with its month, all of them as lines and in a table.
 */
export const Headcounts = ({ view, words: h, day, actions, children }: HeadcountsProps) => {
  const { t, language } = useTexts()
  const [measure, width] = useWidth()
  const remarks = useChartRemarks()
  const spec = useMemo(
    () => ({ ...headcountChart(view, t, h, language), ...remarks }),
    [view, remarks, t, h, language],
  )
  const id = useId()
  const told = useMemo(() => headcountCoursePhrases(view, t, h, language), [view, t, h, language])
  const { figures, remark } = headcountFigures(view, day, h, language)
  return (
    <section className={styles['section']}>
      <div className={styles['head']}>
        <h3 className={styles['heading']}>{h.title}</h3>
        {actions}
      </div>
      <p className={styles['intro']}>
        {headcountIntro(view, h).join(' ')} <Citations ids={view.sourceIds} first={2} />
      </p>
      {figures.length > 0 && (
        <dl className={styles['counts']}>
          {figures.map(({ part, name, number, of }) => (
            <div key={part}>
              <dt>{name}</dt>
              <dd>
                <strong>{number}</strong> <span className={styles['small']}>{of}</span>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {remark !== null && <p className={styles['small']}>{remark}</p>}
      <figure
        ref={measure}
        aria-label={h.chart}
        aria-describedby={id}
        data-cite="chart headcounts"
        className={styles['chart']}
      >
        <div id={id} className={styles['told']}>
          {told.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
        <InTurn>
          <ChartDayProvider value={day}>
            <StrengthChart width={width} spec={spec} title={h.chart} plot={headcountPlot} />
          </ChartDayProvider>
        </InTurn>
        <SceneLegend entries={legendOf(spec)} className={styles['legend']} />
      </figure>
      <details>
        <summary className={styles['summary']}>{h.showTable}</summary>
        <HeadcountTable view={view} words={h} />
      </details>
      {children}
    </section>
  )
}
