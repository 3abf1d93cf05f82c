import { type ReactNode, lazy, useMemo } from 'react'
import { type Day, daysBetween, lastDay, writtenForm } from '#src/domain/dates/dates.ts'
import { formatDate } from '#src/domain/names/formats.ts'
import type { SiteHistory } from '#src/domain/sites/history.ts'
import type { Names } from '#src/domain/names/names.ts'
import { type PlannedDate, plannedDates, slippageAt } from '#src/domain/plans/slippage.ts'
import type { MissionEvent } from '#src/schema/event.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { InTurn } from '#src/ui/InTurn.tsx'
import { Notice } from '#src/ui/Notice.tsx'
import { useWidth } from '#src/ui/use-width.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import styles from './Plan.module.css'
import { PlanIcon } from './PlanGlyph.tsx'
import { SlippageTable } from './SlippageTable.tsx'
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

/** The axis of days over all planned dates, whatever the filter and the date: it stands still. */
const domainOf = (plans: readonly PlannedDate[]): readonly [number, number] => {
  const days = plans.flatMap(({ event, fulfilledBy }) =>
    fulfilledBy && writtenForm(fulfilledBy.date) === 'day' && writtenForm(event.planned) === 'day'
      ? [daysBetween(lastDay(event.planned), lastDay(fulfilledBy.date))]
      : [],
  )
  return [Math.min(-4, ...days) - 4, Math.max(20, ...days) + 4]
}

/** Every planned date with its outcome at the page's date: totals, chart and table. */
export const Slippage = ({ histories, allEvents, events, names, day, slippageActions }: SlippageProps) => {
  const { t, language } = useTexts()
  const [measure, width] = useWidth()
  const plans = useMemo(() => plannedDates(allEvents, histories), [allEvents, histories])
  const siteNames = new Map(histories.map(({ site }) => [site.id, textIn(site.name, language)]))
  const shown = new Set(events)
  const rows = slippageAt(plans, day).filter(({ event }) => shown.has(event))
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
            <figure
              ref={measure}
              aria-label={t.plan.slippageChart}
              data-export-chart="slippage"
              data-cite="chart slippage"
              className={styles['chart']}
            >
              <InTurn>
                <SlippageChart
                  width={width}
                  rows={rows}
                  siteNames={siteNames}
                  domain={domainOf(plans)}
                  title={t.plan.slippageChart}
                />
              </InTurn>
              <ul data-export-legend className={styles['legend']} aria-label={t.plan.slippageLegend}>
                <li>
                  <PlanIcon name="suspension" /> {t.plan.suspension}
                </li>
                <li>
                  <PlanIcon name="returned" /> {t.plan.change.returned}
                </li>
                {rows.some(({ returned }) => returned?.returnKind === 'temporary-presence') && (
                  <li>
                    <PlanIcon name="temporary-presence" /> {t.plan.change['temporary-presence']}
                  </li>
                )}
              </ul>
            </figure>
          </div>
          <SlippageTable rows={rows} siteNames={siteNames} names={names} />
        </>
      )}
    </section>
  )
}
