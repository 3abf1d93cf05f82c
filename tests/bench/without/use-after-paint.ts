export { useIsLaidOut } from '#src/pace/use-after-paint.ts'

/** All that a change is about is drawn in the frame of the change. */
export const useAfterPaint = <T>(value: T): T => value
