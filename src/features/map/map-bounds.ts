import { type LatLngBounds, latLngBounds } from 'leaflet'
import type { Bounds } from '#src/domain/centroid.ts'

/** A box in degrees as Leaflet has it. */
export const toLatLngBounds = ({ south, west, north, east }: Bounds): LatLngBounds =>
  latLngBounds([south, west], [north, east])
