import { textWidth } from '#src/draw/text-width.ts'

/** The width from which lane names stand at the left; in narrower charts they stand over the lanes. */
const WIDE = 620

export const FONT = 11

/** The measures of a chart of a certain width: where the plot begins and ends, how large its marks are. */
export type FrameSize = {
  width: number
  narrow: boolean
  left: number
  right: number
  plot: number
  /** Radius of a mark, and how far apart two of them are. */
  radius: number
  pitch: number
}

/** A text that stands to the right of a position, given as a share of the plot's width. */
export type SideText = { text: string; at: number }

const MIN_RIGHT = 24
const MAX_RIGHT_SHARE = 0.36
/** From the last thing in a lane to the text beside it: a mark and half of an approximate date. */
export const SIDE_OFFSET = 16

/**
 * The room to the right of the plot that the side texts need: with the plot `right` narrower, each text,
 * which begins at its share of the plot, ends inside the chart.
 */
const rightRoom = (width: number, sideTexts: readonly SideText[]): number => {
  const needed = sideTexts.map(({ text, at }) => {
    const rest = width - SIDE_OFFSET - textWidth(text, FONT)
    return at <= 0 ? 0 : width - rest / at
  })
  return Math.min(Math.max(MIN_RIGHT, ...needed), width * MAX_RIGHT_SHARE)
}

export const frameSize = (width: number, sideTexts: readonly SideText[]): FrameSize => {
  const narrow = width < WIDE
  const left = narrow ? 28 : Math.min(200, width * 0.22)
  const right = narrow ? 28 : rightRoom(width - left, sideTexts)
  const radius = narrow ? 5 : 6
  return { width, narrow, left, right, plot: width - left - right, radius, pitch: radius * 2 + 1 }
}
