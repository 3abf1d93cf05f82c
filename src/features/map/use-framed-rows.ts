import type { LatLngBounds } from 'leaflet'
import { useLayoutEffect, useState } from 'react'
import { useMap } from 'react-leaflet'
import type { SiteRow } from '#src/domain/site-row.ts'
import { framing } from './map-bounds.ts'

/**
 * Frames the map whenever `frameKey` is another one than before (`framedKey`, at first), not when the reader moves it, and returns the rows to draw on it. Rows that come with
 * another frame wait for it within the same rendering: drawn before, all marks would be worked out once in vain.
 */
export const useFramedRows = (
  rows: readonly SiteRow[],
  frame: () => LatLngBounds,
  frameKey: string,
  framedKey: string,
): readonly SiteRow[] => {
  const map = useMap()
  const [drawn, setDrawn] = useState({ rows, frameKey: framedKey })
  if (drawn.frameKey === frameKey && drawn.rows !== rows) setDrawn({ rows, frameKey })
  useLayoutEffect(
    function frameTheFilter() {
      if (drawn.frameKey === frameKey) return
      map.fitBounds(frame(), framing())
      setDrawn({ rows, frameKey })
    },
    // Dates change what is shown too; only another filter moves the map.
    // oxlint-disable-next-line react/exhaustive-deps
    [map, frameKey],
  )
  return drawn.rows
}
