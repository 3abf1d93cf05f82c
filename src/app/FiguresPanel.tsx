import { lazy, memo } from 'react'
import { ceilingAt } from '#src/domain/ceiling.ts'
import { nextPlanned, totalEstimate } from '#src/domain/key-figures.ts'
import { CeilingFigure } from '#src/features/figures/CeilingFigure.tsx'
import { EstimateFigure } from '#src/features/figures/EstimateFigure.tsx'
import { FigureGrid } from '#src/features/figures/FigureGrid.tsx'
import { NextDateFigure } from '#src/features/figures/NextDateFigure.tsx'
import { SiteCount } from '#src/features/figures/SiteCount.tsx'
import { useTexts } from '#src/text/TextContext.tsx'
import { Panel } from '#src/ui/Panel.tsx'
import { Gate } from './Gate.tsx'
import { Later } from './Later.tsx'
import { MissingFiles } from './MissingFiles.tsx'
import type { SharedProps } from './shared-props.ts'

const OtherCounts = lazy(async () => ({ default: (await import('./OtherCounts.tsx')).OtherCounts }))

const Figures = ({ files, view, model }: SharedProps) => {
  const { t } = useTexts()
  return (
    <Panel title={t.figures.title}>
      <Gate needs={model}>
        {({ base, day, shown, events, names }) => (
          <FigureGrid>
            <SiteCount
              shown={shown}
              others={
                files.isComplete && (
                  <Later>
                    <OtherCounts files={files} provinces={view.filter.provinces} names={names} />
                  </Later>
                )
              }
            />
            <EstimateFigure estimate={totalEstimate(base.index, day, view.filter)} />
            <Gate needs={files.strength}>
              {({ records }) => <CeilingFigure ceiling={ceilingAt(records, day)} />}
            </Gate>
            <NextDateFigure next={nextPlanned(events, day)} />
          </FigureGrid>
        )}
      </Gate>
      <MissingFiles results={[files.deployments, files.contingents, files.sources]} />
    </Panel>
  )
}

export const FiguresPanel = memo(Figures)
