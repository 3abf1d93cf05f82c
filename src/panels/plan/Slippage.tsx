import { type ReactNode, lazy, useId, useMemo } from 'react'
import type { Day } from '#src/domain/dates/dates.ts'
import { formatDate } from '#src/domain/names/formats.ts'
import type { SiteHistory } from '#src/domain/sites/history.ts'
import type { Names } from '#src/domain/names/names.ts'
import { plannedDates, slippageAt, slippageDomain } from '#src/domain/plans/slippage.ts'
import { slippageChart } from '#src/draw/slippage-chart.ts'
import type { MissionEvent } from '#src/schema/event.ts'
import { slippageCoursePhrase } from '#src/text/slippage-course-phrase.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { InTurn } from '#src/ui/InTurn.tsx'
import { Notice } from '#src/ui/Notice.tsx'
import { SceneLegend } from '#src/ui/SceneLegend.tsx'
import { useWidth } from '#src/ui/use-width.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import styles from './Plan.module.css'
import { SlippageTable } from './SlippageTable.tsx'
import { useSameRows } from './same-rows.ts'
import { SlippageTotals } from './SlippageTotals.tsx'

const SlippageChart = lazy(async () => ({ default: (await import('./SlippageChart.tsx')).SlippageChart }))

export type SlippageProps = {
  histories: readonly SiteHistory[]
  allEvents: readonly MissionEvent[]
  /** Narrowed by the page's filter: only their planned dates are shown. */
  events: readonly MissionEvent[]
  names: Names
  day: Day
  /** Controls beside the heading. */
  slippageActions?: ReactNode
}

/** Every planned date with its outcome at the page's date: totals, chart and table. */
export const Slippage = ({ histories, allEvents, events, names, day, slippageActions }: SlippageProps) => {
  const { t, language } = useTexts()
  const [measure, width] = useWidth()
  const id = useId()
  const plans = useMemo(() => plannedDates(allEvents, histories), [allEvents, histories])
  const siteNames = useMemo(
    () => new Map(histories.map(({ site }) => [site.id, textIn(site.name, language)])),
    [histories, language],
  )
  const shown = new Set(events)
  const rows = useSameRows(slippageAt(plans, day).filter(({ event }) => shown.has(event)))
  const chart = useMemo(
    () => slippageChart(rows, slippageDomain(plans), siteNames, t, language),
    [rows, plans, siteNames, t, language],
  )
  return (
    <section className={styles['section']}>
      <div className={styles['head']}>
        <h3 className={styles['heading']}>{t.plan.slippage}</h3>
        {slippageActions}
      </div>
      {rows.length === 0 ? (
        <Notice tone="info">
          <strong>{t.plan.slippageNone}</strong> {t.plan.slippageNoneRemedy}
        </Notice>
      ) : (
        <>
          <p className={styles['intro']}>{t.plan.slippageIntro(rows.length, formatDate(day, language))}</p>
          <div className={styles['pair']}>
            <SlippageTotals rows={rows} names={names} />
            {/* The table beside it says it to who sees it. */}
            <p id={id} className="visually-hidden">
              {slippageCoursePhrase(rows, (site) => siteNames.get(site), t, language)}
            </p>
            <figure
              ref={measure}
              aria-label={t.plan.slippageChart}
              aria-describedby={id}
              data-cite="chart slippage"
              className={styles['chart']}
            >
              <InTurn>
                <SlippageChart width={width} chart={chart} title={t.plan.slippageChart} />
              </InTurn>
              <SceneLegend
                entries={chart.legend}
                label={t.plan.slippageLegend}
                className={styles['legend']}
              />
            </figure>
          </div>
          <SlippageTable rows={rows} siteNames={siteNames} names={names} />
        </>
      )}
    </section>
  )
}
