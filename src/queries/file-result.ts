import type { UseQueryResult } from '@tanstack/react-query'
import { DataFileError } from './data-file-error.ts'

/** A file or several together: still coming, refused, or there. */
export type FileResult<T> =
  | { status: 'loading' }
  | { status: 'error'; errors: readonly DataFileError[]; retry: () => void }
  | { status: 'ready'; value: T }

/** What a query says, in the four states that panels draw. */
export const toFileResult = <T>(file: string, query: UseQueryResult<T>): FileResult<T> => {
  if (query.status === 'success') return { status: 'ready', value: query.data }
  // While a file is asked for again its error stays on screen, so that the message does not flicker.
  if (query.status === 'pending') return { status: 'loading' }
  const error =
    query.error instanceof DataFileError
      ? query.error
      : new DataFileError(file, 'failed', query.error.message)
  return { status: 'error', errors: [error], retry: () => void query.refetch() }
}

type Failed = Extract<FileResult<never>, { status: 'error' }>

/** All that were refused as one, with a retry that asks for each of them; null where none was. */
export const firstFailure = (results: readonly (FileResult<unknown> | null)[]): Failed | null => {
  const failed = results.filter((result) => result?.status === 'error')
  if (failed.length === 0) return null
  return {
    status: 'error',
    errors: failed.flatMap(({ errors }) => errors),
    retry: () => {
      for (const { retry } of failed) retry()
    },
  }
}

type Values<R extends Record<string, FileResult<unknown>>> = {
  [K in keyof R]: R[K] extends FileResult<infer T> ? T : never
}

const isComplete = <R extends Record<string, FileResult<unknown>>>(
  values: Record<string, unknown>,
  results: R,
): values is Values<R> => Object.keys(results).every((key) => key in values)

/** Joins the files of a panel: ready if all are, refused with all errors if any is. Retries those. */
export const allOf = <R extends Record<string, FileResult<unknown>>>(results: R): FileResult<Values<R>> => {
  const failure = firstFailure(Object.values(results))
  if (failure) return failure
  const values: Record<string, unknown> = {}
  for (const [key, result] of Object.entries(results))
    if (result.status === 'ready') values[key] = result.value
  return isComplete(values, results) ? { status: 'ready', value: values } : { status: 'loading' }
}

/** The value of a file that a panel can do without; `otherwise` while it is coming or if it was refused. */
export const valueOr = <T>(result: FileResult<T>, otherwise: T): T =>
  result.status === 'ready' ? result.value : otherwise
