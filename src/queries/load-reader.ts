import { DataFileError } from './data-file-error.ts'
import { StalledError, inTime } from './read-in-time.ts'

/**
 * Loads the code that checks files against their schemas, with the first of them: the build checked the pack.
 * Throws DataFileError `unreachable` or `stalled` for the file that it is needed for.
 */
export const loadReader = async (file: string) => {
  try {
    return await inTime(import('./read-published.ts'))
  } catch (cause) {
    if (cause instanceof StalledError) throw new DataFileError(file, 'stalled', `> ${cause.waited / 1000} s`)
    throw new DataFileError(file, 'unreachable', cause instanceof Error ? cause.message : String(cause))
  }
}
