import { useMemo } from 'react'
import { beforePhase } from '#src/domain/changes/compared-days.ts'
import { phasesOf } from '#src/domain/plans/phases.ts'
import { Changes } from './Changes.tsx'
import { valueOr } from '#src/queries/file-result.ts'
import type { Loaded } from '#src/queries/records.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Panel } from '#src/ui/Panel.tsx'
import { PanelExport } from '#src/shared/exports/PanelExport.tsx'
import { changesExport } from './changes-export.ts'
import { Gate } from '#src/shared/Gate.tsx'
import { MissingFiles } from '#src/shared/MissingFiles.tsx'
import { changesOf } from './changes-of.ts'
import { briefingScope } from './briefing-scope.ts'
import type { Model } from '#src/domain/page/model.ts'
import type { SharedProps } from '#src/shared/shared-props.ts'

const nothing: Loaded<never> = { records: [], problems: [] }

type ReadyProps = Omit<SharedProps, 'model'> & { model: Model }

const Ready = ({ files, view, model, actions }: ReadyProps) => {
  const { base, day, names } = model
  const contributors = valueOr(files.contributors, nothing).records
  const { from, filter } = view
  const changes = useMemo(() => changesOf(files, view, model), [files, view, model])
  return (
    <Changes
      changes={changes}
      day={day}
      from={from}
      phaseStart={beforePhase(phasesOf(base.provinces, base.events), filter.provinces, day)}
      names={names}
      scopeIn={briefingScope(base.mission, base.provinces, contributors, filter, base.recipients)}
      selectedSite={view.site}
      onFrom={actions.setFrom}
      onSelectSite={actions.selectSite}
      onDate={(date) => actions.setDate(date, false)}
    />
  )
}

export const ChangesPanel = ({ model, ...shared }: SharedProps) => {
  const { t } = useTexts()
  const { files } = shared
  return (
    <Panel
      title={t.changes.title}
      actions={
        model.status === 'ready' && (
          <PanelExport files={files} view={shared.view} model={model.value} describe={changesExport} />
        )
      }
    >
      <Gate needs={model}>{(ready) => <Ready {...shared} model={ready} />}</Gate>
      <MissingFiles panel="changes" files={files} />
    </Panel>
  )
}
