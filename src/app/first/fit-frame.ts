/** The first frame of a map, in pixels of the zoom that it is drawn at, from the middle of what is framed. */
export type FirstFrame = {
  zoom: number
  /** Width and height of what is framed. */
  size: readonly [width: number, height: number]
  /** As far as the map can be moved: left, top, right, bottom. */
  reach: readonly [left: number, top: number, right: number, bottom: number]
}

/** The box of the map, and what of it is kept free at its edges. */
export type MapRoom = { width: number; height: number; left: number; right: number; bottom: number }

/** How much larger it is to be drawn, and where the middle of the frame comes, from the middle of the box. */
export type Fit = { scale: number; x: number; y: number }

/**
 * Frames as Leaflet 1.9.4 does (fitBounds, then setMaxBounds), to the same quarter of a zoom and the same
 * pixel, so that nothing jumps when its map takes over. It stands in the page by itself too
 * (build/first-script.ts), and names nothing outside of it.
 */
export const fitFrame = (room: MapRoom, frame: FirstFrame): Fit => {
  const wanted =
    frame.zoom +
    Math.log2(
      Math.min(
        (room.width - room.left - room.right) / frame.size[0],
        (room.height - room.bottom) / frame.size[1],
      ),
    )
  const step = 0.25
  const rounded = Math.round(wanted / (step / 100)) * (step / 100)
  const zoom = Math.max(4, Math.min(13, Math.floor(rounded / step) * step))
  const scale = 2 ** (zoom - frame.zoom)
  const within = (centre: number, half: number, from: number, to: number): number => {
    const before = from * scale - (centre - half)
    const after = to * scale - (centre + half)
    const moved =
      before - after > 0
        ? Math.round(before + after) / 2
        : Math.max(0, Math.ceil(before)) - Math.max(0, Math.floor(-after))
    return Math.abs(moved) <= 1 ? centre : centre + moved
  }
  const [left, top, right, bottom] = frame.reach
  return {
    scale,
    x: -within((room.right - room.left) / 2, room.width / 2, left, right),
    y: -within(room.bottom / 2, room.height / 2, top, bottom),
  }
}
