import { type FitBoundsOptions, type LatLngBounds, latLngBounds } from 'leaflet'
import type { Bounds } from '#src/domain/centroid.ts'

/** A box in degrees as Leaflet has it. */
export const toLatLngBounds = ({ south, west, north, east }: Bounds): LatLngBounds =>
  latLngBounds([south, west], [north, east])

/** How anything is framed: on a phone beside the buttons at the right edge, which would cover marks in the east. */
export const framing = (): FitBoundsOptions => ({
  animate: false,
  paddingBottomRight: window.innerWidth < 600 ? [52, 0] : [0, 0],
})
