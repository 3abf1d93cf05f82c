import type { exportProblems } from '#src/text/en/export-problems.ts'

/** What can fail while a file is made; src/text/…/export-problems.ts says what, why and what to do. */
export type ExportProblem = keyof typeof exportProblems

/**
 * An export that failed. Nothing was saved: a file is handed over whole or not at all.
 * `detail` is the technical cause for a report, in no language of the page.
 */
export class ExportError extends Error {
  override name = 'ExportError'
  readonly problem: ExportProblem
  readonly detail: string

  constructor(problem: ExportProblem, detail: string, options?: ErrorOptions) {
    super(`${problem}: ${detail}`, options)
    this.problem = problem
    this.detail = detail
  }
}

/** Ends a step of an export that the reader cancelled. */
export const throwIfCancelled = (signal: AbortSignal | undefined): void => {
  if (signal?.aborted) throw new ExportError('cancelled', 'aborted by the signal')
}
