import { DataFileError } from './data-file-error.ts'
import { noteShown } from './shown-files.ts'

const looksLikeHtml = (response: Response): boolean =>
  response.headers.get('content-type')?.includes('text/html') ?? false

/**
 * Fetches and parses one published file, given relative to the page.
 * Throws DataFileError: `unreachable` without a connection, `missing` for 404 or for the HTML page that many hosts send in its
 * place, `failed` for any other refusal, `not-json` if the text does not parse.
 */
export const fetchJson = async (file: string, signal: AbortSignal): Promise<unknown> => {
  // In the single file the published files are elements of the page (build/single-file.ts).
  const inside = document.querySelector(`script[data-file="${file}"]`)?.textContent
  if (inside) return JSON.parse(inside) as unknown
  const response = await fetch(new URL(file, document.baseURI), { signal }).catch((cause: unknown) => {
    if (signal.aborted) throw cause
    throw new DataFileError(file, 'unreachable', cause instanceof Error ? cause.message : String(cause))
  })
  if (response.status === 404 || (response.ok && looksLikeHtml(response)))
    throw new DataFileError(file, 'missing', `HTTP ${response.status}`)
  if (!response.ok) throw new DataFileError(file, 'failed', `HTTP ${response.status}`)
  const text = await response.text()
  noteShown(file, text)
  try {
    return JSON.parse(text) as unknown
  } catch (cause) {
    throw new DataFileError(file, 'not-json', cause instanceof Error ? cause.message : String(cause))
  }
}
