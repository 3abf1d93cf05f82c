import { lazy, useMemo } from 'react'
import type { Day } from '#src/domain/dates/dates.ts'
import { formatNumber, formatShortDate } from '#src/domain/names/formats.ts'
import type { Names } from '#src/domain/names/names.ts'
import type { PersonnelView } from '#src/domain/strength/personnel-view.ts'
import { legendOf } from '#src/draw/legend-entry.ts'
import { type PersonnelDrawn, personnelCharts, personnelPlot } from '#src/draw/personnel-charts.ts'
import { personnelKinds } from '#src/schema/personnel-kinds.ts'
import { useChartRemarks } from '#src/shared/use-chart-remarks.ts'
import { personnelIntro } from '#src/text/headcount-words.ts'
import type { HeadcountTexts } from '#src/text/load-headcounts.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { ChartDayProvider } from '#src/ui/ChartDay.tsx'
import { DataTable } from '#src/ui/DataTable.tsx'
import { InTurn } from '#src/ui/InTurn.tsx'
import { SceneLegend } from '#src/ui/SceneLegend.tsx'
import { useWidth } from '#src/ui/use-width.ts'
import styles from './Strength.module.css'

const StrengthChart = lazy(async () => ({ default: (await import('./StrengthChart.tsx')).StrengthChart }))

const Chart = ({ chart: { title, spec, told } }: { chart: PersonnelDrawn }) => {
  const [measure, width] = useWidth()
  return (
    <figure ref={measure} aria-label={title} className={styles['card']}>
      <figcaption className={styles['name']}>{title}</figcaption>
      <p className={styles['small']}>{told}</p>
      <InTurn>
        <StrengthChart width={width} spec={spec} title={title} plot={personnelPlot} />
      </InTurn>
      <SceneLegend entries={legendOf(spec)} className={styles['legend']} />
    </figure>
  )
}

type PersonnelProps = { detail: PersonnelView; names: Names; words: HeadcountTexts; day: Day }

/** The monthly counts by kind against each ceiling, by contributor, and the share of women. */
export const Personnel = ({ detail, names, words: h, day }: PersonnelProps) => {
  const { t, language } = useTexts()
  const remarks = useChartRemarks()
  const charts = useMemo(
    () => personnelCharts(detail, names, t, h, language, remarks),
    [detail, names, remarks, t, h, language],
  )
  const number = (value: number | null) => (value === null ? '–' : formatNumber(value, language))
  return (
    <>
      <h4 className={styles['name']}>{h.detail.title}</h4>
      <p className={styles['intro']}>{personnelIntro(detail, h, language).join(' ')}</p>
      <ChartDayProvider value={day}>
        <div className={styles['cards']}>
          {charts.map((chart) => (
            <Chart key={chart.key} chart={chart} />
          ))}
        </div>
      </ChartDayProvider>
      <details>
        <summary className={styles['summary']}>{h.detail.table}</summary>
        <DataTable
          caption={h.detail.table}
          isLong
          stacks={false}
          columns={[
            { label: h.columns.month },
            ...personnelKinds.map((kind) => ({ label: h.detail.line[kind], isNumber: true })),
            { label: h.detail.women, isNumber: true },
          ]}
          rows={detail.rows.map(({ month, kinds, women, hasData }) => ({
            key: month,
            cells: [
              formatShortDate(month, language),
              ...personnelKinds.map((kind) => (hasData ? number(kinds[kind]) : h.detail.noData)),
              hasData ? number(women) : h.detail.noData,
            ],
          }))}
        />
      </details>
    </>
  )
}
