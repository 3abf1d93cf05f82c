/** Something with a place on the screen, in pixels. */
type Placed = { x: number; y: number }

/** Marks that would lie on each other: drawn as the first one with a count, at the first one's own place. */
export type Stack<T> = { first: T; others: readonly T[] }

/**
 * Groups marks nearer to each other than `distance` pixels. The first mark of a group is the earliest in the list given, so
 * that the order of importance decides; no mark is moved.
 */
export const stackMarks = <T extends Placed>(marks: readonly T[], distance: number): readonly Stack<T>[] => {
  const stacks: { first: T; others: T[] }[] = []
  for (const mark of marks) {
    const near = stacks.find(({ first }) => Math.hypot(first.x - mark.x, first.y - mark.y) < distance)
    if (near) near.others.push(mark)
    else stacks.push({ first: mark, others: [] })
  }
  return stacks
}
