import { type ReactNode, lazy, useId, useMemo } from 'react'
import { type CountingStep, countingSteps } from '#src/domain/sites/site-tally.ts'
import { burnCourse } from '#src/domain/plans/burn-course.ts'
import { gapAt } from '#src/domain/plans/burn-gap.ts'
import type { Day } from '#src/domain/dates/dates.ts'
import type { SiteHistory } from '#src/domain/sites/history.ts'
import type { Names } from '#src/domain/names/names.ts'
import { phasesOf } from '#src/domain/plans/phases.ts'
import { wholeRange } from '#src/domain/charts/timeline-axis.ts'
import { burnDownChart } from '#src/draw/burn-down-chart.ts'
import { cursorEntry, legendOf } from '#src/draw/legend-entry.ts'
import type { MissionEvent } from '#src/schema/event.ts'
import type { Province } from '#src/schema/mission.ts'
import { useChartRemarks } from '#src/shared/use-chart-remarks.ts'
import { coursePhrase } from '#src/text/course-phrase.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { ChartDayProvider } from '#src/ui/ChartDay.tsx'
import { InTurn } from '#src/ui/InTurn.tsx'
import { Notice } from '#src/ui/Notice.tsx'
import { Segments } from '#src/ui/Segments.tsx'
import { Term } from '#src/ui/Term.tsx'
import { SceneLegend } from '#src/ui/SceneLegend.tsx'
import { useWidth } from '#src/ui/use-width.ts'
import { BurnDownTable } from './BurnDownTable.tsx'
import { GapFigures } from './GapFigures.tsx'
import styles from './Plan.module.css'
import { burnView, chosenPhase } from '#src/domain/plans/burn-view.ts'

// Recharts comes after everything that can be used without it.
const BurnDownChart = lazy(async () => ({ default: (await import('./BurnDownChart.tsx')).BurnDownChart }))

type Period = 'phase' | 'whole'

export type BurnDownProps = {
  histories: readonly SiteHistory[]
  /** The sites that are counted: those of the filter on the date shown. */
  counted: readonly SiteHistory[]
  /** All of the mission: axis, plans and phases do not change with the filter. */
  allEvents: readonly MissionEvent[]
  provinceRecords: readonly Province[]
  /** Codes chosen in the filter; empty: the whole mission. */
  provinces: readonly string[]
  names: Names
  day: Day
  /** Last day on which something about the mission is documented. */
  end: Day
  counting: CountingStep
  onCounting: (step: CountingStep) => void
  period: Period
  onPeriod: (period: Period) => void
  /** Controls beside the heading. */
  burnDownActions?: ReactNode
}

/** What remains against the plan: how many, how late, and all that changed it. */
export const BurnDown = (props: BurnDownProps) => {
  const { histories, counted, allEvents, provinceRecords, provinces, names, day, end, counting, period } =
    props
  const { t, language } = useTexts()
  const [measure, width] = useWidth()
  const id = useId()
  const phases = useMemo(() => phasesOf(provinceRecords, allEvents), [provinceRecords, allEvents])
  const chosen = useMemo(() => chosenPhase(phases, provinces, histories), [phases, provinces, histories])
  const phase = chosen?.phase
  const view = useMemo(() => {
    const whole = wholeRange(allEvents)
    if (whole === null) return null
    const range = chosen && period === 'phase' ? chosen.range : whole
    return burnView({ histories: counted, events: allEvents, phases, provinces, step: counting, range, end })
  }, [counted, allEvents, phases, chosen, provinces, counting, period, end])
  const remarks = useChartRemarks()
  const spec = useMemo(
    () => view && { ...burnDownChart(view, t, language), ...remarks },
    [view, remarks, t, language],
  )
  if (view === null || spec === null || view.histories.length === 0)
    return (
      <Notice tone="info">
        <strong>{t.plan.noSites}</strong> {t.plan.noSitesRemedy}
      </Notice>
    )
  const course = burnCourse(view, day)
  const place = provinces.length === 0 ? t.plan.wholeMission : t.words.list(provinces.map(names.province))
  const title = t.plan.chart(place, counting)
  return (
    <section className={styles['section']}>
      <div className={styles['head']}>
        <h3 className={styles['heading']}>{t.plan.burnDown(place)}</h3>
        {props.burnDownActions}
      </div>
      <p className={styles['intro']}>{t.plan.burnDownIntro(view.histories.length)}</p>
      <div className={styles['controls']}>
        <span aria-hidden="true">{t.plan.countedBy}</span>
        <Segments
          label={t.plan.countedBy}
          choices={countingSteps.map((value) => ({ value, label: t.plan.countingChoices[value] }))}
          chosen={counting}
          onChoose={props.onCounting}
        />
        <Term of={countingSteps} name={t.about.status} />
        {phase && (
          <Segments
            label={t.timeline.range}
            choices={[
              { value: 'phase', label: t.timeline.rangePhase(phase.number) },
              { value: 'whole', label: t.timeline.rangeWhole },
            ]}
            chosen={period}
            onChoose={props.onPeriod}
          />
        )}
      </div>
      <GapFigures gap={gapAt(view.histories, counting, view.plans, day)} step={counting} day={day} />
      {course && (
        <p id={`${id}-course`} className={styles['intro']}>
          {coursePhrase(course, counting, t, language)}
        </p>
      )}
      <figure
        ref={measure}
        aria-label={title}
        aria-describedby={course ? `${id}-course` : undefined}
        data-cite="chart burn-down"
        className={styles['chart']}
      >
        <InTurn>
          <ChartDayProvider value={day}>
            <BurnDownChart width={width} spec={spec} title={title} />
          </ChartDayProvider>
        </InTurn>
        <SceneLegend
          entries={[...legendOf(spec), cursorEntry(t.plan.cursor)]}
          label={t.plan.legend}
          className={styles['legend']}
        />
      </figure>
      <BurnDownTable view={view} />
    </section>
  )
}
