import { lastDay } from '#src/domain/dates.ts'
import { Estimates } from '#src/features/strength/Estimates.tsx'
import { Strength } from '#src/features/strength/Strength.tsx'
import { allOf } from '#src/queries/file-result.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Panel } from '#src/ui/Panel.tsx'
import { Gate } from './Gate.tsx'
import { MissingFiles } from './MissingFiles.tsx'
import type { SharedProps } from './shared-props.ts'

/** Counted strengths and estimates, each from its own files: one that is refused does not take the other with it. */
export const StrengthPanel = ({ files, view, model, actions }: SharedProps) => {
  const { t } = useTexts()
  return (
    <Panel title={t.strength.title}>
      <Gate needs={allOf({ model, strength: files.strength })}>
        {({ model: { base, day, names }, strength }) => (
          <Strength
            rows={strength.records}
            filter={view.filter}
            names={names}
            day={day}
            end={lastDay(base.mission.coverage.mission)}
          />
        )}
      </Gate>
      <Gate needs={allOf({ model, deployments: files.deployments, contingents: files.contingents })}>
        {({ model: { base, day, names } }) => (
          <Estimates
            index={base.index}
            filter={view.filter}
            names={names}
            day={day}
            grouping={view.grouping}
            onGrouping={actions.setGrouping}
          />
        )}
      </Gate>
      <MissingFiles results={[files.contributors, files.sources]} />
    </Panel>
  )
}
