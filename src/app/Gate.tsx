import type { ReactNode } from 'react'
import type { FileResult } from '#src/queries/file-result.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from '#src/ui/Button.tsx'
import { ErrorBoundary } from '#src/ui/ErrorBoundary.tsx'
import { FileErrors } from '#src/ui/FileErrors.tsx'
import { Loading } from '#src/ui/Loading.tsx'
import { Notice } from '#src/ui/Notice.tsx'

type GateProps<T> = { needs: FileResult<T>; children: (value: T) => ReactNode }

const Crashed = () => {
  const { t } = useTexts()
  return (
    <Notice tone="error">
      <p>
        <strong>{t.page.crashed}</strong> {t.page.crashedRemedy}
      </p>
      <Button onClick={() => window.location.reload()}>{t.page.reload}</Button>
    </Notice>
  )
}

/** What a panel shows while its files are coming, if one is refused, and once they are there. */
export const Gate = <T,>({ needs, children }: GateProps<T>) => {
  if (needs.status === 'loading') return <Loading />
  if (needs.status === 'error') return <FileErrors errors={needs.errors} retry={needs.retry} />
  return <ErrorBoundary fallback={<Crashed />}>{children(needs.value)}</ErrorBoundary>
}
