/** Map and figures are part of the first frame. */
export const useIsLaidOut = (): boolean => true
