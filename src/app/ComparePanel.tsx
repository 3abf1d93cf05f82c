import { Suspense, lazy } from 'react'
import { Gate } from '#src/shared/Gate.tsx'
import { MissingFiles } from '#src/shared/MissingFiles.tsx'
import type { SharedProps } from '#src/shared/shared-props.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Loading } from '#src/ui/Loading.tsx'
import { Panel } from '#src/ui/Panel.tsx'

// The first view names every chunk that this one needs at once; those of its contents it need not name.
const SideBySide = lazy(async () => ({ default: (await import('./SideBySide.tsx')).SideBySide }))

/** What stands side by side: missions, and two dates of one. Each has an export menu of its own. */
export const ComparePanel = ({ model, ...shared }: SharedProps) => {
  const { t } = useTexts()
  return (
    <Panel title={t.compare.title}>
      <Gate needs={model}>
        {(ready) => (
          <Suspense fallback={<Loading />}>
            <SideBySide {...shared} model={ready} />
          </Suspense>
        )}
      </Gate>
      <MissingFiles panel="compare" files={shared.files} />
    </Panel>
  )
}
