import { CiteChart } from '#src/shared/citing/CiteChart.tsx'
import type { SharedProps } from '#src/shared/shared-props.ts'
import type { Model } from '#src/domain/page/model.ts'
import { type ChartToCite, citeChart } from '#src/shared/citing/cite-chart.ts'
import { loadCitation } from '#src/text/load-citation.ts'
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
  cited?: Omit<ChartToCite, 'files' | 'view' | 'model'>
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
  if (!cited) return <ExportMenu exportable={exportable} />
  const chart = { files, view, model, ...cited }
  const { t, language } = context
  const cite = async () => citeChart(chart, t, await loadCitation(language), language)
  return (
    <CiteChart {...chart}>
      <ExportMenu exportable={{ ...exportable, cite }} />
    </CiteChart>
  )
}
