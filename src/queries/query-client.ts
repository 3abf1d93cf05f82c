import { QueryClient } from '@tanstack/react-query'
import { DataFileError } from './data-file-error.ts'
import { StalledError } from './read-in-time.ts'

const isStalled = (error: Error): boolean =>
  error instanceof StalledError || (error instanceof DataFileError && error.kind === 'stalled')

/**
 * The page's queries. Each ends: what fails once is tried once more, unless its time was up. The browser's word that there is no line
 * does not pause them (a paused query is pending for ever, and a worker may answer without a line); once there is one again, what
 * failed is asked for anew.
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
