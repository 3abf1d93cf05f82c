import { FONT, type FrameSize } from './chart-frame-size.ts'
import { textWidth, wrapTextWithin } from '#src/draw/text-width.ts'

export type LaneTexts = { name: string; outcome: string | null; phase: string | null }

/** Where they stand: heights of their base lines from the top of the lane. */
export type PlacedTexts = {
  nameLines: readonly string[]
  /** Of the last line of the name. */
  nameY: number
  outcomeY: number
  phaseY: number
}

export const NAME_SIZE = 12
export const LINE = 12
const TEXT_ROW = 15
const BASELINE = 3
const GAP = 12
const NAME_GAP = 6

/** In a narrow chart, whether name and outcome fit whole into one row over the lane. */
const namesShareRow = ({ name, outcome }: LaneTexts, size: FrameSize): boolean =>
  outcome === null || textWidth(name, NAME_SIZE) + textWidth(outcome, FONT) + GAP <= size.width

/** The height that a lane's texts need over its marks. */
export const textHeight = (texts: LaneTexts, size: FrameSize): number => {
  const names = size.narrow ? (namesShareRow(texts, size) ? 1 : 2) : 0
  return (names + (texts.phase === null ? 0 : 1)) * TEXT_ROW
}

/** The lines of a name left of the plot of a wide chart. */
const besideLines = ({ name }: LaneTexts, size: FrameSize, lines: number): readonly string[] =>
  wrapTextWithin(name, NAME_SIZE, size.left - 16, lines)

/** The height of a lane that its name at the left needs, parted from the names over and under it. */
export const nameHeight = (texts: LaneTexts, size: FrameSize, lines: number): number =>
  size.narrow ? 0 : besideLines(texts, size, lines).length * LINE + NAME_GAP

/**
 * Places the texts of a lane whose bar lies `base` under its top. In a wide chart the name stands at the left
 * in up to `lines` lines, beside the bar of a site or at the middle of a higher lane, which is given as
 * `middle`.
 */
export const placeTexts = (
  texts: LaneTexts,
  size: FrameSize,
  { base, middle, lines }: { base: number; middle: number; lines: number },
): PlacedTexts => {
  const phaseY = textHeight(texts, size) - BASELINE
  if (size.narrow) {
    const nameY = TEXT_ROW - BASELINE + 1
    const outcomeY = namesShareRow(texts, size) ? nameY : nameY + TEXT_ROW - 1
    return { nameLines: wrapTextWithin(texts.name, NAME_SIZE, size.width, 1), nameY, outcomeY, phaseY }
  }
  const nameLines = besideLines(texts, size, lines)
  return { nameLines, nameY: middle + 4 + ((nameLines.length - 1) * LINE) / 2, outcomeY: base + 4, phaseY }
}
