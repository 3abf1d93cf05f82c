import { useMedia } from './use-media.ts'

/** Whether the reader asked their system for less motion. */
export const useLessMotion = (): boolean => useMedia('(prefers-reduced-motion: reduce)', false)
