import { QueryClient } from '@tanstack/react-query'
import { DataFileError } from './data-file-error.ts'
import { StalledError } from './read-in-time.ts'

/** What took its time, or is too large, is the same a second time. */
const isForGood = (error: Error): boolean =>
  error instanceof StalledError ||
  (error instanceof DataFileError && ['stalled', 'too-large'].includes(error.kind))

/**
 * The queries of the page. Each ends: a failure is retried once, unless it was a timeout
 * or too large. Being offline does
 * not pause them, because a paused query stays pending and a worker may answer offline; back online, failed
 * ones are requested again.
 */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        refetchOnReconnect: true,
        retry: (failures, error) => failures < 1 && !isForGood(error),
      },
    },
  })
