import { lazy, memo } from 'react'
import { ceilingAt } from '#src/domain/strength/ceiling.ts'
import { formatDate } from '#src/domain/names/formats.ts'
import { isEstimateCurrent, totalEstimate } from '#src/domain/view/key-figures.ts'
import { nextDates } from '#src/domain/plans/next-date.ts'
import type { SiteRow } from '#src/domain/sites/site-row.ts'
import { tallyOf } from '#src/domain/sites/site-tally.ts'
import { CeilingFigure } from './CeilingFigure.tsx'
import { EstimateFigure } from './EstimateFigure.tsx'
import { FigureGrid } from './FigureGrid.tsx'
import { NextDateFigure } from './NextDateFigure.tsx'
import { SiteCount } from './SiteCount.tsx'
import { useTexts } from '#src/text/TextContext.tsx'
import { Panel } from '#src/ui/Panel.tsx'
import { statusSources } from '#src/domain/sites/status.ts'
import { today } from '#src/ui/today.ts'
import { Gate } from '#src/shared/Gate.tsx'
import { Later } from '#src/shared/Later.tsx'
import { MissingFiles } from '#src/shared/MissingFiles.tsx'
import type { SharedProps } from '#src/shared/shared-props.ts'

const OtherCounts = lazy(async () => ({ default: (await import('./LoadedCounts.tsx')).OtherCounts }))

/**
 * What the states of the sites of the drawdown rest on; places known from UN maps are told with the estimate.
 */
const sourcesOf = (shown: readonly SiteRow[]): readonly string[] => {
  const sites = shown.filter(({ site }) => site.register === 'drawdown')
  return [...new Set(sites.flatMap(({ status, site }) => statusSources(status, site)))]
}

const Figures = ({ files, view, model }: SharedProps) => {
  const { t, language } = useTexts()
  return (
    <Panel title={t.figures.title}>
      <Gate needs={model}>
        {({ base, date, day, rows, shown, events, names }) => (
          <FigureGrid>
            <SiteCount
              tally={tallyOf(shown)}
              sources={sourcesOf(shown)}
              others={
                files.isComplete && (
                  <Later>
                    <OtherCounts files={files} provinces={view.filter.provinces} names={names} />
                  </Later>
                )
              }
            />
            <EstimateFigure
              estimate={totalEstimate(base.index, day, view.filter)}
              isCurrent={isEstimateCurrent(rows, view.filter)}
              sources={base.index.maps.sources}
            />
            <Gate needs={files.strength}>
              {({ records }) => <CeilingFigure ceiling={ceilingAt(records, day)} />}
            </Gate>
            <NextDateFigure
              {...nextDates(events, base.events, view.filter, { day, today: today() })}
              date={formatDate(date, language)}
            />
          </FigureGrid>
        )}
      </Gate>
      <MissingFiles panel="figures" files={files} />
    </Panel>
  )
}

export const FiguresPanel = memo(Figures)
