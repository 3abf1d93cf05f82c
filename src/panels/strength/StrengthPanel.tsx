import { Suspense, lazy } from 'react'
import { lastDay } from '#src/domain/dates/dates.ts'
import { allOf } from '#src/queries/file-result.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { ErrorBoundary } from '#src/ui/ErrorBoundary.tsx'
import { Loading } from '#src/ui/Loading.tsx'
import { Panel } from '#src/ui/Panel.tsx'
import { CiteFigures } from '#src/shared/citing/CiteFigures.tsx'
import { Crashed } from '#src/shared/Crashed.tsx'
import { Gate } from '#src/shared/Gate.tsx'
import { MissingFiles } from '#src/shared/MissingFiles.tsx'
import type { SharedProps } from '#src/shared/shared-props.ts'

// Not part of the first view: their code comes when somebody asks for it.
const StrengthFigures = lazy(async () => ({
  default: (await import('./StrengthFigures.tsx')).StrengthFigures,
}))
const Estimates = lazy(async () => ({
  default: (await import('./Estimates.tsx')).Estimates,
}))
const HeadcountsPart = lazy(async () => ({
  default: (await import('./HeadcountsPart.tsx')).HeadcountsPart,
}))

const StrengthExport = lazy(async () => ({
  default: (await import('./StrengthExports.tsx')).StrengthExport,
}))
const EstimatesExport = lazy(async () => ({
  default: (await import('./StrengthExports.tsx')).EstimatesExport,
}))

/**
 * Ceilings and counted strengths, monthly head counts and estimates, each from its own files: one that is
 * refused does not take the others with it.
 */
export const StrengthPanel = ({ files, view, model, actions }: SharedProps) => {
  const { t } = useTexts()
  return (
    <Panel
      title={t.strength.title}
      actions={
        model.status === 'ready' &&
        files.strength.status === 'ready' && (
          <Suspense fallback={null}>
            <StrengthExport
              files={files}
              view={view}
              model={model.value}
              rows={files.strength.value.records}
            />
          </Suspense>
        )
      }
    >
      <Gate needs={allOf({ model, strength: files.strength })}>
        {({ model: { base, day, names }, strength }) => (
          <Suspense fallback={<Loading />}>
            <CiteFigures files={files} view={view} model={model}>
              <StrengthFigures
                rows={strength.records}
                filter={view.filter}
                names={names}
                day={day}
                end={lastDay(base.mission.coverage.mission)}
              />
            </CiteFigures>
          </Suspense>
        )}
      </Gate>
      {model.status === 'ready' &&
        files.headcounts.status === 'ready' &&
        files.headcounts.value.records.length > 0 && (
          <ErrorBoundary fallback={<Crashed />}>
            <Suspense fallback={<Loading />}>
              <HeadcountsPart
                files={files}
                view={view}
                model={model.value}
                rows={files.headcounts.value.records}
              />
            </Suspense>
          </ErrorBoundary>
        )}
      <Gate needs={allOf({ model, deployments: files.deployments, contingents: files.contingents })}>
        {({ model: ready }) => (
          <Suspense fallback={<Loading />}>
            <Estimates
              index={ready.base.index}
              filter={view.filter}
              names={ready.names}
              day={ready.day}
              grouping={view.grouping}
              onGrouping={actions.setGrouping}
              actions={<EstimatesExport files={files} view={view} model={ready} />}
            />
          </Suspense>
        )}
      </Gate>
      <MissingFiles panel="strength" files={files} />
    </Panel>
  )
}
