import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from '#src/ui/Button.tsx'
import { Loading } from '#src/ui/Loading.tsx'
import { Notice } from '#src/ui/Notice.tsx'
import { Handed } from './Handed.tsx'
import type { ExportState as State } from './use-export.ts'

type ExportStateProps = { state: State; onCancel: () => void; onDismiss: () => void }

/** How an export is going, that it is done, or what failed, why, and what to do. */
export const ExportState = ({ state, onCancel, onDismiss }: ExportStateProps) => {
  const { t } = useTexts()
  if (state.name === 'idle') return null
  if (state.name === 'working')
    return (
      <div>
        <Loading />
        <Button onClick={onCancel}>{t.exports.cancel}</Button>
      </div>
    )
  if (state.name === 'done')
    return (
      <Notice tone="info">
        {state.message}
        {state.isHanded && <Handed />}
      </Notice>
    )
  return (
    <Notice tone="error">
      <p>
        <strong>{state.what}</strong> {state.why} {state.todo}
      </p>
      <Button look="link" onClick={onDismiss}>
        {t.exports.dismiss}
      </Button>
    </Notice>
  )
}
