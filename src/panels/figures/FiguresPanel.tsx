import { yearOf } from '#src/domain/dates/dates.ts'
import { seenOpen } from '#src/domain/sites/seen-open.ts'
import { isEmptyFilter } from '#src/domain/view/filters.ts'
import { reportedAt } from '#src/domain/strength/reported-at.ts'
import { lazy, memo } from 'react'
import { ceilingAt } from '#src/domain/strength/ceiling.ts'
import { formatDate } from '#src/domain/names/formats.ts'
import { isEstimateCurrent, totalEstimate } from '#src/domain/view/key-figures.ts'
import { nextDates } from '#src/domain/plans/next-date.ts'
import type { SiteRow } from '#src/domain/sites/site-row.ts'
import { tallyOf } from '#src/domain/sites/site-tally.ts'
import { withdrawalOver } from '#src/domain/plans/withdrawal.ts'
import { CeilingFigure } from './CeilingFigure.tsx'
import styles from './Figure.module.css'
import { EstimateFigure } from './EstimateFigure.tsx'
import { FigureGrid } from './FigureGrid.tsx'
import { NextDateFigure } from './NextDateFigure.tsx'
import { RemainingSites } from './RemainingSites.tsx'
import { WithdrawalFigure } from './WithdrawalFigure.tsx'
import { useTexts } from '#src/text/TextContext.tsx'
import { Panel } from '#src/ui/Panel.tsx'
import { statusSources } from '#src/domain/sites/status.ts'
import { today } from '#src/ui/today.ts'
import { Gate } from '#src/shared/Gate.tsx'
import { Later } from '#src/shared/Later.tsx'
import { MissingFiles } from '#src/shared/MissingFiles.tsx'
import type { SharedProps } from '#src/shared/shared-props.ts'

const LoadedCounts = lazy(async () => ({ default: (await import('./LoadedCounts.tsx')).LoadedCounts }))

/**
 * What the states of the sites of the drawdown rest on; places known from UN maps are told with the estimate.
 */
const sourcesOf = (shown: readonly SiteRow[]): readonly string[] => {
  const sites = shown.filter(({ site }) => site.register === 'drawdown')
  return [...new Set(sites.flatMap(({ status, site }) => statusSources(status, site)))]
}

/**
 * `isTimeless`: in the place of what depends on the day on which it is read is its room, as in the page that
 * the build writes.
 */
type FiguresPanelProps = SharedProps & { isTimeless?: boolean }

const Figures = ({ files, view, model, isTimeless = false }: FiguresPanelProps) => {
  const { t, language } = useTexts()
  return (
    <Panel title={t.figures.title}>
      <Gate needs={model}>
        {({ base, date, day, rows, shown, events, names }) => {
          // Of a mission that only UN maps know there is no ceiling, no plan and no count by others to look
          // for.
          const isDocumented = base.mission.basis === 'documented'
          // A mission that has left has no ceiling, and mostly nothing ahead: the page says that it is over.
          const over = withdrawalOver(base.mission, base.events, day)
          const next = nextDates(events, base.events, view.filter, { day, today: today() })
          return (
            <FigureGrid>
              <RemainingSites
                tally={tallyOf(shown)}
                seenOpen={seenOpen(shown)}
                year={yearOf(day)}
                sources={sourcesOf(shown)}
                others={
                  isDocumented && (
                    <div className={styles['room']}>
                      {files.isComplete && (
                        <Later>
                          <LoadedCounts files={files} provinces={view.filter.provinces} names={names} />
                        </Later>
                      )}
                    </div>
                  )
                }
              />
              <EstimateFigure
                estimate={totalEstimate(base.index, day, view.filter)}
                isCurrent={isEstimateCurrent(rows, view.filter)}
                sources={base.index.maps.sources}
                reported={
                  isEmptyFilter(view.filter) && files.strength.status === 'ready'
                    ? reportedAt(files.strength.value.records, day, base.index.lastMapYear)
                    : null
                }
              />
              {over === null && isDocumented && (
                <Gate needs={files.strength}>
                  {({ records }) => <CeilingFigure ceiling={ceilingAt(records, day)} />}
                </Gate>
              )}
              {over && <WithdrawalFigure over={over} />}
              {isDocumented &&
                (over === null || next.next) &&
                (isTimeless ? (
                  <div />
                ) : (
                  <NextDateFigure
                    {...next}
                    from={today() > day ? today() : day}
                    isToday={today() > day}
                    date={formatDate(date, language)}
                  />
                ))}
            </FigureGrid>
          )
        }}
      </Gate>
      <MissingFiles panel="figures" files={files} />
    </Panel>
  )
}

export const FiguresPanel = memo(Figures)
