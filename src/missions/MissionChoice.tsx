import { Suspense, lazy, useState } from 'react'
import type { Mission } from '#src/schema/mission.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from '#src/ui/Button.tsx'
import { ErrorBoundary } from '#src/ui/ErrorBoundary.tsx'
import type { SetView } from '#src/url/use-view.ts'
import type { View } from '#src/url/view.ts'

// Loaded when somebody looks for another mission.
const MissionDialog = lazy(async () => ({ default: (await import('./MissionDialog.tsx')).MissionDialog }))

export type MissionChoiceProps = { mission: Mission; view: View; setView: SetView }

/** The mission shown, and the way to another one. */
export const MissionChoice = (props: MissionChoiceProps) => {
  const { t } = useTexts()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t.page.otherMissions}
      </Button>
      {isOpen && (
        <ErrorBoundary fallback={t.page.crashed}>
          <Suspense fallback={null}>
            <MissionDialog {...props} onClose={() => setOpen(false)} />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  )
}
