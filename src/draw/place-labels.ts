import { packRows } from '#src/domain/events/timeline-marks.ts'
import { textWidth } from './text-width.ts'

/** A text that belongs to a position: it begins there or, where it would leave the chart, ends there. */
export type PlacedLabel = { text: string; x: number; anchor: 'start' | 'end'; row: number }

const OFFSET = 4
const GAP = 8

/** Texts side by side where they have room, else in rows under one another. */
export const placeLabels = (
  labels: readonly { text: string; x: number }[],
  size: number,
  end: number,
): readonly PlacedLabel[] => {
  const placed = labels.map(({ text, x }) => {
    const width = textWidth(text, size) + OFFSET
    const fits = x + width <= end
    return { text, x, width, anchor: fits ? ('start' as const) : ('end' as const) }
  })
  const rows = packRows(
    placed.map(({ x, width, anchor }) => ({
      from: anchor === 'start' ? x : x - width,
      to: anchor === 'start' ? x + width : x,
      main: false,
    })),
    GAP,
  )
  return placed.map(({ text, x, anchor }, index) => ({
    text,
    x: anchor === 'start' ? x + OFFSET : x - OFFSET,
    anchor,
    row: rows[index] ?? 0,
  }))
}

/** Of texts centred on their positions, those that have room beside the ones before them. */
export const withRoom = <T extends { text: string; x: number }>(
  labels: readonly T[],
  size: number,
): readonly T[] => {
  const kept: T[] = []
  let free = -Infinity
  for (const label of labels) {
    const half = textWidth(label.text, size) / 2
    if (label.x - half < free) continue
    kept.push(label)
    free = label.x + half + GAP / 2
  }
  return kept
}
