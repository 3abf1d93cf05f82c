import { Suspense, lazy } from 'react'
import { lastDay } from '#src/domain/dates.ts'
import { allOf } from '#src/queries/file-result.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Loading } from '#src/ui/Loading.tsx'
import { Panel } from '#src/ui/Panel.tsx'
import { Gate } from './Gate.tsx'
import { MissingFiles } from './MissingFiles.tsx'
import type { SharedProps } from './shared-props.ts'

// Not part of the first view: their code comes when somebody asks for it.
const Strength = lazy(async () => ({
  default: (await import('#src/features/strength/Strength.tsx')).Strength,
}))
const Estimates = lazy(async () => ({
  default: (await import('#src/features/strength/Estimates.tsx')).Estimates,
}))

/** Counted strengths and estimates, each from its own files: one that is refused does not take the other with it. */
export const StrengthPanel = ({ files, view, model, actions }: SharedProps) => {
  const { t } = useTexts()
  return (
    <Panel title={t.strength.title}>
      <Gate needs={allOf({ model, strength: files.strength })}>
        {({ model: { base, day, names }, strength }) => (
          <Suspense fallback={<Loading />}>
            <Strength
              rows={strength.records}
              filter={view.filter}
              names={names}
              day={day}
              end={lastDay(base.mission.coverage.mission)}
            />
          </Suspense>
        )}
      </Gate>
      <Gate needs={allOf({ model, deployments: files.deployments, contingents: files.contingents })}>
        {({ model: { base, day, names } }) => (
          <Suspense fallback={<Loading />}>
            <Estimates
              index={base.index}
              filter={view.filter}
              names={names}
              day={day}
              grouping={view.grouping}
              onGrouping={actions.setGrouping}
            />
          </Suspense>
        )}
      </Gate>
      <MissingFiles results={[files.contributors, files.sources]} />
    </Panel>
  )
}
