import { mostBytes } from '#src/domain/files/largest.ts'
import { DataFileError } from './data-file-error.ts'
import { StalledError, TooLargeError, readInTime } from './read-in-time.ts'

const looksLikeHtml = (response: Response): boolean =>
  response.headers.get('content-type')?.includes('text/html') ?? false

const fetchText = async (file: string, signal: AbortSignal): Promise<string> => {
  const accept = (response: Response): void => {
    if (response.status === 404 || (response.ok && looksLikeHtml(response)))
      throw new DataFileError(file, 'missing', `HTTP ${response.status}`)
    if (!response.ok) throw new DataFileError(file, 'failed', `HTTP ${response.status}`)
  }
  try {
    return await readInTime(new URL(file, document.baseURI), signal, accept)
  } catch (cause) {
    if (signal.aborted || cause instanceof DataFileError) throw cause
    if (cause instanceof TooLargeError)
      throw new DataFileError(file, 'too-large', `> ${mostBytes / 1_000_000} MB`)
    if (cause instanceof StalledError) throw new DataFileError(file, 'stalled', `> ${cause.waited / 1000} s`)
    throw new DataFileError(file, 'unreachable', cause instanceof Error ? cause.message : String(cause))
  }
}

/** The JSON of a file. Throws DataFileError `not-json` if the text does not parse. */
export const parseFile = (file: string, text: string): unknown => {
  try {
    return JSON.parse(text) as unknown
  } catch (cause) {
    throw new DataFileError(file, 'not-json', cause instanceof Error ? cause.message : String(cause))
  }
}

/**
 * Fetches and parses one file, given relative to the page. Throws DataFileError: `unreachable` without a
 * connection or if it is cut, `stalled` if nothing comes any more, `too-large`, `missing` for 404 or for the
 * HTML page that many hosts send in its place, `failed` for any other refusal, `not-json` if the text does
 * not parse.
 */
export const fetchJson = async (file: string, signal: AbortSignal): Promise<unknown> =>
  parseFile(file, await fetchText(file, signal))

/**
 * The text of a published file, which the reader parses (read-published.ts): it may be large. Throws the
 * same but for `not-json`.
 */
export const fetchPublished = async (file: string, signal: AbortSignal): Promise<string> =>
  // In the single file the published files are elements of the page (build/single-file.ts).
  document.querySelector(`script[data-file="${file}"]`)?.textContent || fetchText(file, signal)
