import type { ReactNode } from 'react'
import type { FileResult } from '#src/queries/file-result.ts'
import { ErrorBoundary } from '#src/ui/ErrorBoundary.tsx'
import { FileErrors } from './FileErrors.tsx'
import { Loading } from '#src/ui/Loading.tsx'
import { Crashed } from './Crashed.tsx'

type GateProps<T> = { needs: FileResult<T>; children: (value: T) => ReactNode }

/** What a panel shows while its files are coming, if one is refused, and once they are there. */
export const Gate = <T,>({ needs, children }: GateProps<T>) => {
  if (needs.status === 'loading') return <Loading />
  if (needs.status === 'error') return <FileErrors errors={needs.errors} retry={needs.retry} />
  return <ErrorBoundary fallback={<Crashed />}>{children(needs.value)}</ErrorBoundary>
}
