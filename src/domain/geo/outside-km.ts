/**
 * How far outside all outlines a place may lie, in kilometres, and still be counted in the nearest area of
 * its country: ports and border posts, which generalised outlines leave in the sea or beyond the border.
 */
export const outsideKm = 5
