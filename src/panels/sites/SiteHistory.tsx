import { type ComponentProps, Suspense, lazy } from 'react'
import { Loading } from '#src/ui/Loading.tsx'
import { SiteDetail } from './SiteDetail.tsx'
import { CiteFigures } from '#src/shared/citing/CiteFigures.tsx'
import type { SharedProps } from '#src/shared/shared-props.ts'

// Few missions have such a file, which comes with what shows it.
const BaseEstimates = lazy(async () => ({ default: (await import('./BaseEstimates.tsx')).BaseEstimates }))

type SiteHistoryProps = ComponentProps<typeof SiteDetail> & {
  cited: Pick<SharedProps, 'files' | 'view' | 'model'>
}

/** The selected site, each line of whose history can be cited. */
export const SiteHistory = ({ cited, ...props }: SiteHistoryProps) => {
  const { files, view, model } = cited
  const hasEstimates = files.mission.status === 'ready' && files.mission.value.baseEstimates === true
  return (
    <CiteFigures {...cited}>
      <SiteDetail
        {...props}
        beside={
          hasEstimates &&
          model.status === 'ready' && (
            <Suspense fallback={<Loading />}>
              <BaseEstimates mission={view.mission} site={props.row.site.id} day={model.value.day} />
            </Suspense>
          )
        }
      />
    </CiteFigures>
  )
}
