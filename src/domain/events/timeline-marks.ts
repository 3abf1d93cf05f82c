import { type Day, compareDays, firstDay, lastDay } from '#src/domain/dates/dates.ts'
import { type Lateness, latenessOf } from '#src/domain/plans/lateness.ts'
import type { DayRange } from '#src/domain/charts/timeline-axis.ts'
import type { EventType, MissionEvent } from '#src/schema/event.ts'

/** What a mark looks like: planned and missed look so whatever their type, all else has its type's shape. */
export type MarkShape = EventType | 'planned' | 'missed'

export const shapeOf = (event: MissionEvent): MarkShape => {
  if (event.status === 'missed') return 'missed'
  return event.status === 'planned' ? 'planned' : event.type
}

/** One event as it stands in a chart. */
export type TimelineMark = {
  event: MissionEvent
  shape: MarkShape
  /** First day that its date can stand for, and the day on which it takes effect: there the mark stands. */
  first: Day
  day: Day
  /** The day announced for it, if that is another one. */
  planned: Day | null
  lateness: Lateness | null
}

const markOf = (event: MissionEvent): TimelineMark => {
  const day = lastDay(event.date)
  const planned = event.planned === null ? null : lastDay(event.planned)
  return {
    event,
    shape: shapeOf(event),
    first: firstDay(event.date),
    day,
    planned: planned === day ? null : planned,
    lateness: latenessOf(event),
  }
}

/** The marks of a range of days, in order. */
export const marksIn = (events: readonly MissionEvent[], range: DayRange): readonly TimelineMark[] =>
  events
    .map(markOf)
    .filter((mark) => mark.day >= range.from && mark.day <= range.to)
    .toSorted((a, b) => compareDays(a.day, b.day))

/** What stretches from one position to another; `main` is placed before all others. */
export type Extent = { from: number; to: number; main: boolean }

/**
 * A row for each extent such that no two in one row come nearer to each other than `gap`; row 0 fills first.
 * Marks that would cover one another stand above one another instead: time is never bent to make room.
 */
export const packRows = (extents: readonly Extent[], gap: number): readonly number[] => {
  const rows: Extent[][] = []
  const result: number[] = []
  const order = [...extents.keys()].toSorted(
    (a, b) => Number(extents[b]?.main) - Number(extents[a]?.main) || a - b,
  )
  for (const index of order) {
    const extent = extents[index]
    if (!extent) continue
    const isFree = (row: readonly Extent[]) =>
      row.every((other) => extent.from >= other.to + gap || extent.to <= other.from - gap)
    const found = rows.findIndex(isFree)
    const row = found === -1 ? rows.length : found
    ;(rows[row] ??= []).push(extent)
    result[index] = row
  }
  return result
}
