type Placed = { x: number; y: number }

/** Marks that would lie on each other: drawn as the first one with a count, at the first one's own place. */
export type Stack<T> = { first: T; others: readonly T[] }

/** A square and the eight around it. */
const around = [-1, 0, 1].flatMap((right) => [-1, 0, 1].map((down) => [right, down] as const))

/** One number for a square; squares that are a million apart may share it, which costs a comparison. */
const keyOf = (column: number, line: number): number => column * 1_000_003 + line

/**
 * Groups marks nearer to each other than `distance` pixels. The first mark of a group is the earliest in the
 * list given, so that the order of importance decides; no mark is moved.
 */
export const stackMarks = <T extends Placed>(marks: readonly T[], distance: number): readonly Stack<T>[] => {
  const stacks: { first: T; others: T[] }[] = []
  // Stacks by the square that their first mark lies in: only those of the squares around can be near enough.
  const squares = new Map<number, number[]>()
  const squareOf = (position: number): number => Math.floor(position / distance)
  for (const mark of marks) {
    const [column, line] = [squareOf(mark.x), squareOf(mark.y)]
    let near = Infinity
    for (const [right, down] of around)
      for (const index of squares.get(keyOf(column + right, line + down)) ?? []) {
        const first = stacks[index]?.first
        if (first && Math.hypot(first.x - mark.x, first.y - mark.y) < distance) near = Math.min(near, index)
      }
    const stack = stacks[near]
    if (stack) stack.others.push(mark)
    else {
      const key = keyOf(column, line)
      const square = squares.get(key)
      if (square) square.push(stacks.length)
      else squares.set(key, [stacks.length])
      stacks.push({ first: mark, others: [] })
    }
  }
  return stacks
}
