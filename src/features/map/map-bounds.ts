import { type FitBoundsOptions, type LatLngBounds, latLngBounds } from 'leaflet'
import type { Bounds } from '#src/domain/centroid.ts'

/** A box in degrees as Leaflet has it. */
export const toLatLngBounds = ({ south, west, north, east }: Bounds): LatLngBounds =>
  latLngBounds([south, west], [north, east])

/** Pixels at the right edge that marks and names keep free: on a phone the buttons there would cover those in the east. */
export const besideButtons = (): number => (window.innerWidth < 600 ? 52 : 0)

/** How anything is framed. */
export const framing = (): FitBoundsOptions => ({ animate: false, paddingBottomRight: [besideButtons(), 0] })
