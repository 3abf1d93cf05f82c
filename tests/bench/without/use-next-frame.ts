/** All that a change is about is drawn in the frame of the change. */
export const useNextFrame = <T>(value: T): T => value
