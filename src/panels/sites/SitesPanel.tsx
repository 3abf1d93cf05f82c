import { Suspense, lazy } from 'react'
import { Loading } from '#src/ui/Loading.tsx'
import { SitesTable } from './SitesTable.tsx'
import { WithoutSite } from './WithoutSite.tsx'
import { valueOr } from '#src/queries/file-result.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Panel } from '#src/ui/Panel.tsx'
import { PanelExport } from '#src/shared/exports/PanelExport.tsx'
import { sitesExport } from './sites-export.ts'
import { EmptyResult } from '#src/shared/empty/EmptyResult.tsx'
import { Gate } from '#src/shared/Gate.tsx'
import { MissingFiles } from '#src/shared/MissingFiles.tsx'
import { listedSites } from '#src/domain/page/listed-sites.ts'
import { contingentsWithoutSite } from '#src/domain/page/model.ts'
import type { SharedProps } from '#src/shared/shared-props.ts'

// Few missions have such a file, which comes with what shows it.
const BaseEstimatesPart = lazy(async () => ({
  default: (await import('./BaseEstimatesPart.tsx')).BaseEstimatesPart,
}))

export const SitesPanel = ({ files, view, model, actions }: SharedProps) => {
  const { t, language } = useTexts()
  const contingents = valueOr(files.contingents, { records: [], problems: [] }).records
  return (
    <Panel
      title={t.sites.title}
      actions={
        model.status === 'ready' && (
          <PanelExport files={files} view={view} model={model.value} describe={sitesExport} />
        )
      }
    >
      <Gate needs={model}>
        {(shown) => (
          <>
            <SitesTable
              listed={listedSites(shown, view, language)}
              sort={view.sort}
              names={shown.names}
              selected={view.site}
              onSelect={actions.selectSite}
              onSort={(sort) => actions.setView({ ...view, sort })}
            />
            {shown.shown.length === 0 && (
              <EmptyResult {...shown} filter={view.filter} onChange={actions.setFilter} isSaid={false} />
            )}
            <WithoutSite contingents={contingentsWithoutSite(contingents, view)} names={shown.names} />
            {shown.base.mission.baseEstimates && (
              <Suspense fallback={<Loading />}>
                <BaseEstimatesPart files={files} view={view} model={shown} />
              </Suspense>
            )}
          </>
        )}
      </Gate>
      <MissingFiles panel="sites" files={files} />
    </Panel>
  )
}
