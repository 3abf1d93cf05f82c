import { type ReactNode, lazy, useId, useMemo } from 'react'
import type { Day } from '#src/domain/dates/dates.ts'
import { type Grouping, estimateSeries, mapYears } from '#src/domain/strength/estimate-series.ts'
import type { Filter } from '#src/domain/view/filters.ts'
import type { Names } from '#src/domain/names/names.ts'
import type { SiteIndex } from '#src/domain/sites/site-row.ts'
import { estimateChart } from '#src/draw/estimate-chart.ts'
import { legendOf } from '#src/draw/legend-entry.ts'
import { useChartRemarks } from '#src/shared/use-chart-remarks.ts'
import { estimateCoursePhrase } from '#src/text/estimate-course-phrase.ts'
import { bandNamesOf } from '#src/text/band-names.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Citations } from '#src/ui/Citations.tsx'
import { ChartDayProvider } from '#src/ui/ChartDay.tsx'
import { InTurn } from '#src/ui/InTurn.tsx'
import { Notice } from '#src/ui/Notice.tsx'
import { SceneLegend } from '#src/ui/SceneLegend.tsx'
import { Segments } from '#src/ui/Segments.tsx'
import { Term } from '#src/ui/Term.tsx'
import { useWidth } from '#src/ui/use-width.ts'
import { EstimateTable } from './EstimateTable.tsx'
import styles from './Strength.module.css'

const EstimateChart = lazy(async () => ({ default: (await import('./EstimateChart.tsx')).EstimateChart }))

export type EstimatesProps = {
  index: SiteIndex
  filter: Filter
  names: Names
  day: Day
  grouping: Grouping
  onGrouping: (grouping: Grouping) => void
  /** Controls beside the heading. */
  actions?: ReactNode
}

/** Estimated troops over the years, by province or contributor, apart from everything that was counted. */
export const Estimates = ({ index, filter, names, day, grouping, onGrouping, actions }: EstimatesProps) => {
  const { t, language } = useTexts()
  const [measure, width] = useWidth()
  const id = useId()
  const { provinces, contributors } = filter
  const series = useMemo(
    () => estimateSeries(index, grouping, { provinces, contributors }),
    [index, grouping, provinces, contributors],
  )
  const told = useMemo(() => (series ? estimateCoursePhrase(series, t, language) : []), [series, t, language])
  const bandNames = useMemo(() => (series ? bandNamesOf(series, names, t) : []), [series, names, t])
  const remarks = useChartRemarks()
  const spec = useMemo(
    () => series && { ...estimateChart(series, names, t, language), ...remarks },
    [series, names, remarks, t, language],
  )
  const choices = [
    { value: 'province', label: t.strength.byProvince },
    { value: 'contributor', label: t.strength.byContributor },
  ] as const
  const by = (grouping === 'province' ? t.strength.byProvince : t.strength.byContributor).toLowerCase()
  // Nobody read any maps of this mission.
  if (index.maps.sources.length === 0) return null
  const { first, last, shared } = mapYears(index)
  return (
    <section className={styles['section']}>
      <div className={styles['head']}>
        <h3 className={styles['heading']}>{t.strength.estimates(first, last)}</h3>
        <Term of={['estimate']} name={t.words.estimate} />
        {actions}
      </div>
      <p className={styles['intro']}>
        {t.strength.estimatesIntro(shared)}{' '}
        {grouping === 'province' ? t.strength.estimatesProvince : t.strength.estimatesContributor}{' '}
        <Citations ids={index.maps.sources} first={2} />
      </p>
      <Segments label={t.strength.by} choices={choices} chosen={grouping} onChoose={onGrouping} />
      {series && spec ? (
        <>
          {told.length > 0 && (
            <p id={id} className={styles['intro']}>
              {told.join(' ')}
            </p>
          )}
          <figure
            ref={measure}
            aria-label={t.strength.estimatesChart(by)}
            aria-describedby={told.length > 0 ? id : undefined}
            data-cite="chart estimates"
            className={styles['chart']}
          >
            <InTurn>
              <ChartDayProvider value={day}>
                <EstimateChart width={width} spec={spec} title={t.strength.estimatesChart(by)} />
              </ChartDayProvider>
            </InTurn>
            <SceneLegend entries={legendOf(spec)} className={styles['legend']} />
          </figure>
          <details>
            <summary className={styles['summary']}>{t.strength.showTable}</summary>
            <EstimateTable series={series} names={bandNames} caption={t.strength.estimatesTable(by)} />
          </details>
        </>
      ) : (
        <Notice tone="info">
          <strong>{t.strength.noEstimates}</strong> {t.strength.noEstimatesRemedy}
        </Notice>
      )}
    </section>
  )
}
