import type { Pieces } from '#src/domain/check/pieces.ts'
import { breathe } from '#src/export/breathe.ts'

/** Does work while the page goes on answering; null once `signal` says that nobody wants it any more. */
export const inPiecesUntil = async <Result>(
  work: Pieces<Result>,
  signal: AbortSignal,
): Promise<Result | null> => {
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- that is the point
    await breathe()
    if (signal.aborted) return null
    const { done, value } = work.next()
    if (done === true) return value
  }
}
