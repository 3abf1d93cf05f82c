import { useMemo } from 'react'
import type { Model } from '#src/domain/page/model.ts'
import { estimateSeries } from '#src/domain/strength/estimate-series.ts'
import type { Strength } from '#src/schema/contingent.ts'
import { type ExportInput, PanelExport } from '#src/shared/exports/PanelExport.tsx'
import type { SharedProps } from '#src/shared/shared-props.ts'
import { estimatesExport } from './estimates-export.ts'
import { strengthExport } from './strength-export.ts'

type Props = Pick<SharedProps, 'files' | 'view'> & { model: Model }

/** The export menu of the strengths. */
export const StrengthExport = ({ rows, ...props }: Props & { rows: readonly Strength[] }) => (
  <PanelExport {...props} describe={(input) => strengthExport(input, rows)} />
)

/** The export menu of the estimated troops. */
export const EstimatesExport = ({ files, view, model }: Props) => {
  const { index } = model.base
  const shown = useMemo(
    () => estimateSeries(index, view.grouping, view.filter),
    [index, view.grouping, view.filter],
  )
  const describe = (input: ExportInput) => estimatesExport(input, shown)
  return <PanelExport files={files} view={view} model={model} describe={describe} />
}
