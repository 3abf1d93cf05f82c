import { Suspense, lazy, useState } from 'react'
import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from '#src/ui/Button.tsx'
import { Gate } from '#src/shared/Gate.tsx'
import type { SharedProps } from '#src/shared/shared-props.ts'
import { EmptyResult } from '#src/shared/empty/EmptyResult.tsx'

// Loaded when somebody looks for something.
const SearchDialog = lazy(async () => ({ default: (await import('./SearchDialog.tsx')).SearchDialog }))

/** The way to the search, and what to do where the filter leaves no site. After the first view. */
export const SiteFinder = (shared: SharedProps) => {
  const { t } = useTexts()
  const [isOpen, setOpen] = useState(false)
  const { files, view, model, actions } = shared
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t.finding.open}
      </Button>
      <Gate needs={model}>
        {(read) => (
          <>
            {read.shown.length === 0 && (
              <EmptyResult {...read} filter={view.filter} onChange={actions.setFilter} />
            )}
            {isOpen && (
              <Suspense fallback={null}>
                <SearchDialog
                  files={files}
                  view={view}
                  model={read}
                  setView={actions.setView}
                  onClose={() => setOpen(false)}
                />
              </Suspense>
            )}
          </>
        )}
      </Gate>
    </>
  )
}
