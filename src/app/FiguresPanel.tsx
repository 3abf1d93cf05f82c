import { memo } from 'react'
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
import { MissingFiles } from './MissingFiles.tsx'
import type { SharedProps } from './shared-props.ts'

const Figures = ({ files, view, model }: SharedProps) => {
  const { t } = useTexts()
  return (
    <Panel title={t.figures.title}>
      <Gate needs={model}>
        {({ base, day, shown, events }) => (
          <FigureGrid>
            <SiteCount shown={shown} />
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
