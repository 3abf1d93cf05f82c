import { QueryClient } from '@tanstack/react-query'
import { DataFileError } from './data-file-error.ts'
import { StalledError } from './read-in-time.ts'

const isStalled = (error: Error): boolean =>
  error instanceof StalledError || (error instanceof DataFileError && error.kind === 'stalled')

/**
 * The queries of the page. Each ends: a failure is retried once, unless it was a timeout. Being offline does
 * not pause them, because a paused query stays pending and a worker may answer offline; back online, failed
 * ones are requested again.
 */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        refetchOnReconnect: true,
        retry: (failures, error) => failures < 1 && !isStalled(error),
      },
    },
  })
