import { DataFileError } from './data-file-error.ts'

/**
 * The code that holds files against their schemas, which comes with the first of them: the pack of a cold visit was checked by the build.
 * Throws DataFileError `unreachable` for the file that it is wanted for.
 */
export const loadReader = async (file: string) => {
  try {
    return await import('./read-published.ts')
  } catch (cause) {
    throw new DataFileError(file, 'unreachable', cause instanceof Error ? cause.message : String(cause))
  }
}
