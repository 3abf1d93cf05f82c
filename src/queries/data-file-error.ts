/** Why a data file cannot be used. */
export type FailureKind =
  | 'missing'
  | 'failed'
  | 'unreachable'
  | 'stalled'
  | 'too-large'
  | 'not-json'
  | 'wrong-shape'

/**
 * A data file that was refused, with what a reader or a data officer needs to act on it. `detail` is
 * technical and language-free: an HTTP status, a parser's message, what stood where `records` was expected.
 */
export class DataFileError extends Error {
  readonly file: string
  readonly kind: FailureKind
  readonly detail: string

  constructor(file: string, kind: FailureKind, detail: string) {
    super(`${file}: ${kind} (${detail})`)
    this.name = 'DataFileError'
    this.file = file
    this.kind = kind
    this.detail = detail
  }
}
