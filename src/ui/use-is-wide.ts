import { useMedia } from './use-media.ts'

/** Whether there is room for the wide layout: filters and figures beside the map. Where there is no layout, the page is the wide one. */
export const useIsWide = (): boolean => useMedia('(min-width: 900px)', true)
