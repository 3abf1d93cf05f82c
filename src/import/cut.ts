import type { Position } from 'geojson'

type Crossing = { at: number; point: Position; edge: readonly [Position, Position] }

/** Where two stretches cross; null where they do not. */
const crossing = (
  [ax = 0, ay = 0]: Position,
  [bx = 0, by = 0]: Position,
  [cx = 0, cy = 0]: Position,
  [dx = 0, dy = 0]: Position,
): Position | null => {
  const across = (bx - ax) * (dy - cy) - (by - ay) * (dx - cx)
  if (across === 0) return null
  const along = ((cx - ax) * (dy - cy) - (cy - ay) * (dx - cx)) / across
  const other = ((cx - ax) * (by - ay) - (cy - ay) * (bx - ax)) / across
  if (along < 0 || along > 1 || other < 0 || other > 1) return null
  return [ax + along * (bx - ax), ay + along * (by - ay)]
}

const crossingsOf = (ring: readonly Position[], from: Position, to: Position): readonly Crossing[] =>
  ring.slice(1).flatMap((end, at) => {
    const start = ring[at] ?? end
    const point = crossing(start, end, from, to)
    return point ? [{ at, point, edge: [start, end] as const }] : []
  })

const only = (crossings: readonly Crossing[]): Crossing => {
  const [first] = crossings
  if (!first || crossings.length > 1) throw new Error(`a line crosses ${crossings.length} times and not once`)
  return first
}

/** A point that a shared border gets: the neighbour needs it too, or the two no longer meet there. */
export type NewPoint = { point: Position; edge: readonly [Position, Position] }

/**
 * Cuts a closed ring by a line whose first and last stretches each cross it once. `inside` has the part of
 * the ring that the line bounds on its way back, whichever is the shorter.
 */
export const cutRing = (
  ring: readonly Position[],
  line: readonly Position[],
): { inside: Position[]; outside: Position[]; ends: readonly NewPoint[] } => {
  const [start = [], second = []] = line
  const [last = [], secondLast = []] = line.toReversed()
  const ends = [only(crossingsOf(ring, start, second)), only(crossingsOf(ring, secondLast, last))]
  const [first, final] = ends.toSorted((a, b) => a.at - b.at)
  if (!first || !final || first.at === final.at) throw new Error('a line leaves the ring where it comes in')
  const between = ring.slice(first.at + 1, final.at + 1)
  const around = [...ring.slice(final.at + 1, -1), ...ring.slice(0, first.at + 1)]
  const inner = line.slice(1, -1)
  const fromFirst = ends[0] === first ? inner : inner.toReversed()
  const part = [first.point, ...between, final.point, ...fromFirst.toReversed(), first.point]
  const rest = [final.point, ...around, first.point, ...fromFirst, final.point]
  const [inside, outside] = between.length < around.length ? [part, rest] : [rest, part]
  return { inside, outside, ends }
}

const isSame = (one: Position | undefined, other: Position): boolean =>
  one !== undefined && one[0] === other[0] && one[1] === other[1]

/** Puts points into a ring where it has the edge that they lie on. */
export const insertPoints = (ring: readonly Position[], points: readonly NewPoint[]): Position[] =>
  ring.flatMap((position, index) => {
    const next = ring[index + 1]
    const added = points.filter(
      ({ edge: [start, end] }) =>
        (isSame(start, position) && isSame(next, end)) || (isSame(end, position) && isSame(next, start)),
    )
    return [position, ...added.map(({ point }) => point)]
  })
