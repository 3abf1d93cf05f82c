export { useAfterPaint } from '#src/pace/use-after-paint.ts'

/** Map and figures are part of the first frame. */
export const useIsLaidOut = (): boolean => true
