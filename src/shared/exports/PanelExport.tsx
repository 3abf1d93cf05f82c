import { CiteChart } from '#src/shared/citing/CiteChart.tsx'
import type { SharedProps } from '#src/shared/shared-props.ts'
import type { Model } from '#src/domain/page/model.ts'
import type { ChartName } from '#src/domain/page/panels.ts'
import type { CitedChart } from '#src/text/citation.ts'
import type { ExportContext } from '#src/export/context.ts'
import { ExportMenu } from './ExportMenu.tsx'
import type { Exportable } from './exportable.ts'
import { useExportContext } from './use-export-context.ts'

/** What an export is described from: the page's view and its data, in the page's language. */
export type ExportInput = Pick<SharedProps, 'files' | 'view'> & { model: Model; context: ExportContext }

/**
 * One menu of a panel: what leaves by it, and, of a chart that a link can open at, what its citation says.
 */
export type PanelExportable = {
  exportable: Exportable
  cited?: {
    chart: ChartName
    title: string
    /** What the chart shows, in sentences, and its sources; asked for when somebody cites it. */
    said: () => Pick<CitedChart, 'shown' | 'sourceIds'>
    /** As in CiteChart. */
    isOfMission?: boolean
    saysContributors?: boolean
  }
}

type PanelExportProps = Omit<ExportInput, 'context'> & {
  /** Null where there is nothing to export. */
  describe: (input: ExportInput) => PanelExportable | null
}

/** An export menu as a panel describes it; beside it, of a chart, the control that copies its citation. */
export const PanelExport = ({ files, view, model, describe }: PanelExportProps) => {
  const context = useExportContext(files, view, model)
  const described = describe({ files, view, model, context })
  if (described === null) return null
  const { exportable, cited } = described
  const menu = <ExportMenu exportable={exportable} />
  if (!cited) return menu
  return (
    <CiteChart files={files} view={view} model={model} {...cited}>
      {menu}
    </CiteChart>
  )
}
