import type { Edges } from '#src/domain/geo/taken-room.ts'
import { colors } from '#src/draw/chart-colors.ts'
import type { Box } from '#src/export/svg/mercator.ts'
import { px, svgText } from '#src/export/svg/svg-text.ts'

/** The longest 1, 2 or 5 times a power of ten that is no longer than `most`. */
const roundKm = (most: number): number => {
  const power = 10 ** Math.floor(Math.log10(most))
  return ([5, 2].find((step) => step * power <= most) ?? 1) * power
}

/** Where the scale bar lies: no name stands under it. */
export const scaleRoom = (box: Box): Edges => ({
  left: box.x,
  top: box.y + box.height - 32,
  right: box.x + 140,
  bottom: box.y + box.height,
})

/**
 * A scale bar at the lower left of the map, at most 120 px long. On a Mercator map a scale holds for one
 * latitude: that of the middle, which is what `pixelsPerKm` must be for.
 */
export const scaleBar = (box: Box, pixelsPerKm: number, label: (km: number) => string): string => {
  const km = roundKm(120 / pixelsPerKm)
  const [x, y] = [box.x + 10, box.y + box.height - 12]
  const width = km * pixelsPerKm
  return (
    `<g><rect x="${px(x - 5)}" y="${px(y - 18)}" width="${px(width + 10)}" height="23" fill="#ffffff" fill-opacity="0.75"/>` +
    `<path d="M${px(x)} ${px(y - 5)}V${px(y)}H${px(x + width)}V${px(y - 5)}" fill="none" stroke="${colors.ink}" stroke-width="1.5"/>` +
    `${svgText(x + width / 2, y - 6, label(km), { size: 11, anchor: 'middle' })}</g>`
  )
}
