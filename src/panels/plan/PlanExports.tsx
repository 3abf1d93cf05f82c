import { useMemo } from 'react'
import type { Model } from '#src/domain/page/model.ts'
import { burnDownOf } from '#src/domain/page/burn-down-of.ts'
import { type ExportInput, PanelExport } from '#src/shared/exports/PanelExport.tsx'
import type { SharedProps } from '#src/shared/shared-props.ts'
import { aheadExport } from './ahead-export.ts'
import { burnDownExport } from './burn-down-export.ts'
import { slippageExport } from './slippage-export.ts'

type PlanExportProps = Pick<SharedProps, 'files' | 'view'> & { model: Model }

/** The export menu of the burn-down. */
export const BurnDownExport = ({ files, view, model }: PlanExportProps) => {
  const burn = useMemo(() => burnDownOf(model, view), [model, view])
  const describe = (input: ExportInput) => burnDownExport(input, burn)
  return <PanelExport files={files} view={view} model={model} describe={describe} />
}

/** The export menu of the slippage. */
export const SlippageExport = (props: PlanExportProps) => <PanelExport {...props} describe={slippageExport} />

/** The export menu of the dates ahead. */
export const AheadExport = (props: PlanExportProps) => <PanelExport {...props} describe={aheadExport} />
