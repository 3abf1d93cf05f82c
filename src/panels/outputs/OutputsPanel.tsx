import { Outputs } from './Outputs.tsx'
import { allOf } from '#src/queries/file-result.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Panel } from '#src/ui/Panel.tsx'
import { PanelExport } from '#src/shared/exports/PanelExport.tsx'
import { outputsExport } from './outputs-export.ts'
import { CiteFigures } from '#src/shared/citing/CiteFigures.tsx'
import { Gate } from '#src/shared/Gate.tsx'
import { MissingFiles } from '#src/shared/MissingFiles.tsx'
import { outputsOf } from '#src/domain/page/model.ts'
import type { SharedProps } from '#src/shared/shared-props.ts'

export const OutputsPanel = ({ files, view, model }: SharedProps) => {
  const { t } = useTexts()
  return (
    <Panel
      title={t.outputs.title}
      actions={
        model.status === 'ready' && (
          <PanelExport files={files} view={view} model={model.value} describe={outputsExport} />
        )
      }
    >
      <Gate needs={allOf({ model, outputs: files.outputs })}>
        {({ model: ready, outputs }) => (
          <CiteFigures files={files} view={view} model={model}>
            <Outputs
              outputs={outputsOf(ready, view, outputs.records)}
              all={outputs.records}
              names={ready.names}
              date={ready.date}
              isFiltered={view.filter.provinces.length + view.filter.contributors.length > 0}
            />
          </CiteFigures>
        )}
      </Gate>
      <MissingFiles panel="outputs" files={files} />
    </Panel>
  )
}
