import { useMemo } from 'react'
import type { Day } from '#src/domain/dates/dates.ts'
import type { Filter } from '#src/domain/view/filters.ts'
import type { Names } from '#src/domain/names/names.ts'
import { readStrength } from '#src/domain/strength/strength-view.ts'
import { remarksWithin } from '#src/draw/chart-remarks.ts'
import { remarkEntries } from '#src/draw/legend-entry.ts'
import { strengthLegend } from '#src/draw/strength-charts.ts'
import type { Strength as StrengthRow } from '#src/schema/contingent.ts'
import { useChartRemarks } from '#src/shared/use-chart-remarks.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { ChartDayProvider } from '#src/ui/ChartDay.tsx'
import { citeMark } from '#src/ui/cite-mark.ts'
import { SceneLegend } from '#src/ui/SceneLegend.tsx'
import { Notice } from '#src/ui/Notice.tsx'
import styles from './Strength.module.css'
import { StrengthCard } from './StrengthCard.tsx'
import { ApartTable, StrengthTable } from './StrengthTable.tsx'

type StrengthFiguresProps = {
  rows: readonly StrengthRow[]
  filter: Filter
  names: Names
  day: Day
  /** Last day on which something about the mission is documented. */
  end: Day
}

/**
 * Ceilings against documented actual strengths, component by component, and the figures that belong to none.
 */
export const StrengthFigures = ({ rows, filter, names, day, end }: StrengthFiguresProps) => {
  const { t } = useTexts()
  const remarks = useChartRemarks()
  const view = useMemo(() => readStrength(rows, filter, end), [rows, filter, end])
  if (view === null) return <Notice tone="info">{t.strength.none}</Notice>
  const { series, drawn, range, apart } = view
  return (
    <>
      <section {...citeMark('chart strength', t.strength.title)} className={styles['section']}>
        <p className={styles['intro']}>{t.strength.intro}</p>
        <SceneLegend
          entries={[
            ...strengthLegend(series, t),
            ...remarkEntries(remarksWithin({ kind: 'step', range, ...remarks }), t.exports.remarkSign),
          ]}
          label={t.strength.legend}
          className={styles['legend']}
        />
        <ChartDayProvider value={day}>
          <div className={styles['cards']}>
            {drawn.map((one) => (
              <StrengthCard key={one.component} series={one} range={range} end={end} />
            ))}
          </div>
        </ChartDayProvider>
        <StrengthTable rows={view.listed} unchanged={view.unchanged} />
      </section>
      <section className={styles['section']}>
        <h3 className={styles['heading']}>{t.strength.apartTitle}</h3>
        <p className={styles['intro']}>{t.strength.apartIntro}</p>
        <ApartTable apart={apart} names={names} />
      </section>
    </>
  )
}
