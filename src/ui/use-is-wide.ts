import { useMedia } from './use-media.ts'

/** Whether filters and figures have room beside the map; true where there is no layout. */
export const useIsWide = (): boolean => useMedia('(min-width: 56.25em)', true)
