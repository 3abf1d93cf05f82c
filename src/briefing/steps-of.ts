import { throwIfCancelled } from '#src/export/export-error.ts'

/** Tells how far a file is: at the start, and with each step; a step throws once it is cancelled. */
export const stepsOf = (
  of: number,
  signal: AbortSignal,
  onProgress: (done: number, of: number) => void,
): (() => void) => {
  let done = 0
  onProgress(done, of)
  return () => {
    throwIfCancelled(signal)
    done += 1
    onProgress(done, of)
  }
}
