import { Suspense, lazy, useState } from 'react'
import { isEmbed } from '#src/domain/page/embeds.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from '#src/ui/Button.tsx'
import { ErrorBoundary } from '#src/ui/ErrorBoundary.tsx'
import { Crashed } from '#src/shared/Crashed.tsx'
import type { Exportable } from './exportable.ts'

const EmbedDialog = lazy(async () => ({ default: (await import('./EmbedDialog.tsx')).EmbedDialog }))

/**
 * Opens the lines for another page, of a panel that can stand in one. The page as one file has no address
 * that another page could frame.
 */
export const EmbedItem = ({ exportable }: { exportable: Exportable }) => {
  const { t } = useTexts()
  const [isOpen, setIsOpen] = useState(false)
  const { view } = exportable.fileName
  if (!isEmbed(view) || import.meta.env.MODE === 'single') return null
  return (
    <>
      <Button onClick={() => setIsOpen(true)}>{t.exports.embed}</Button>
      {isOpen && (
        <ErrorBoundary fallback={<Crashed />}>
          <Suspense fallback={null}>
            <EmbedDialog exportable={exportable} embed={view} onClose={() => setIsOpen(false)} />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  )
}
