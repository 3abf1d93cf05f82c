import { CiteChart } from '#src/app/citing/CiteChart.tsx'
import { ExportMenu } from '#src/features/briefing/ExportMenu.tsx'
import type { Model } from '#src/domain/page/model.ts'
import type { SharedProps } from '#src/app/shared-props.ts'
import { statusSources } from '#src/domain/sites/status.ts'
import { valueOr } from '#src/queries/file-result.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { filterOf, siteNotes } from '#src/export/notes.ts'
import { sitesExport } from './map-export.ts'
import { useExportContext } from './use-export-context.ts'

type SitesExportProps = Pick<SharedProps, 'files' | 'view'> & { model: Model; as: 'map' | 'sites' }

/** The export menu of the map, which is a picture and rows, or of the list, which is rows. */
export const SitesExport = ({ files, view, model, as }: SitesExportProps) => {
  const { t } = useTexts()
  const context = useExportContext(files, view, model)
  const outlines = as === 'map' ? valueOr(files.outlines, null) : null
  const panel = as === 'map' ? t.map.title : t.sites.title
  const exportable = sitesExport(context, panel, as, outlines, valueOr(files.basemap, null))
  if (as === 'sites') return <ExportMenu exportable={exportable} />
  return (
    <CiteChart
      files={files}
      view={view}
      model={model}
      chart="map"
      title={panel}
      shown={[filterOf(context), ...siteNotes(context)]}
      sourceIds={model.shown.flatMap(({ status, site }) => statusSources(status, site))}
    >
      <ExportMenu exportable={exportable} />
    </CiteChart>
  )
}
