import type { Edges } from '#src/domain/geo/taken-room.ts'

/** Width and height in pixels. */
export type LegendSize = readonly [width: number, height: number]

/**
 * From the corners of the map to what lies over it (MapLegend, MapControls), and what a name keeps from it:
 * `room`.
 */
const [beside, fromName] = [10, 4]

/** The buttons at the upper right (MapControls.module.css) and the scale at the lower left (Leaflet). */
const [buttons, scale] = [
  [36, 4 * 36 + 2],
  [110, 30],
] as const

/** Where the legend, the buttons and the scale lie over the map, in the pixels of its edges,
 * which leave the buttons out on a phone. */
export const coveredOf = (
  { left, top, right, bottom }: Edges,
  legend: LegendSize | null,
  hasButtons: boolean,
  room = fromName,
): readonly Edges[] => [
  ...(legend
    ? [{ left, top, right: left + beside + legend[0] + room, bottom: top + beside + legend[1] + room }]
    : []),
  ...(hasButtons
    ? [{ left: right - beside - buttons[0] - room, top, right, bottom: top + beside + buttons[1] + room }]
    : []),
  { left, top: bottom - scale[1], right: left + scale[0], bottom },
]
