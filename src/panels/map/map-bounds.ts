import { type FitBoundsOptions, type LatLngBounds, latLngBounds } from 'leaflet'
import type { Bounds } from '#src/domain/geo/centroid.ts'
import { besideButtonsWidth, besideLegendWidth, underScale } from './map-room.ts'

/** A box in degrees as Leaflet has it. */
export const toLatLngBounds = ({ south, west, north, east }: Bounds): LatLngBounds =>
  latLngBounds([south, west], [north, east])

// Not innerWidth, for which a browser lays out the whole page first. Tests in jsdom have none: there the page
// is the wide one.
const phone = typeof window.matchMedia === 'function' ? window.matchMedia('(width < 37.5em)') : null

/**
 * Pixels at the right edge that marks and names keep free: on a phone the buttons there would cover those in
 * the east.
 */
export const besideButtons = (): number => (phone?.matches ? besideButtonsWidth : 0)

// As in MapLegend.module.css.
const roomy = typeof window.matchMedia === 'function' ? window.matchMedia('(width >= 75em)') : null

/**
 * Pixels at the left edge that the legend takes where it lies on the map: what is framed stands beside it.
 */
const besideLegend = (): number => (roomy?.matches === false ? 0 : besideLegendWidth)

/** How anything is framed. */
export const framing = (): FitBoundsOptions => ({
  animate: false,
  paddingTopLeft: [besideLegend(), 0],
  paddingBottomRight: [besideButtons(), underScale],
})
