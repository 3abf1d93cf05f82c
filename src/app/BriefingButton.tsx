import { AfterTexts } from '#src/shared/AfterTexts.tsx'
import { Suspense, lazy, useState } from 'react'
import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from '#src/ui/Button.tsx'
import { ErrorBoundary } from '#src/ui/ErrorBoundary.tsx'
import { Notice } from '#src/ui/Notice.tsx'
import type { Model } from '#src/domain/page/model.ts'
import type { SharedProps } from '#src/shared/shared-props.ts'

// Nothing of it is loaded before somebody asks for a briefing.
const BriefingDialog = lazy(async () => ({
  default: (await import('#src/briefing/BriefingDialog.tsx')).BriefingDialog,
}))

type BriefingButtonProps = Pick<SharedProps, 'files' | 'view'> & { model: Model }

/** Opens the composer. Once opened it stays, so that it keeps its choices. */
export const BriefingButton = (props: BriefingButtonProps) => {
  const { t } = useTexts()
  const [state, setState] = useState<'never' | 'open' | 'closed'>('never')
  return (
    <>
      <Button
        look="primary"
        aria-haspopup="dialog"
        // Nothing leaves the page before the files are whole.
        disabled={!props.files.isComplete}
        onClick={() => setState('open')}
      >
        {t.composer.open}
      </Button>
      {state !== 'never' && (
        <ErrorBoundary fallback={<Notice tone="error">{t.composer.notLoaded}</Notice>}>
          <Suspense fallback={null}>
            <AfterTexts>
              <BriefingDialog {...props} isOpen={state === 'open'} onClose={() => setState('closed')} />
            </AfterTexts>
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  )
}
