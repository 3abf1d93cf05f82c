// What lies over the map's edges, in pixels: what is framed and named keeps clear of it. Apart from the map
// itself, for the first view that the build draws.

/** The legend, at the left edge where the map is roomy (MapLegend.module.css). */
export const besideLegendWidth = 212

/** The buttons, at the right edge of a phone. */
export const besideButtonsWidth = 52

/** The scale, at the lower edge. */
export const underScale = 28
