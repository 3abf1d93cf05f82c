/** Edges in pixels. */
export type Edges = { left: number; top: number; right: number; bottom: number }

const squareSize = 64

const squaresOf = ({ left, top, right, bottom }: Edges): readonly string[] => {
  const keys: string[] = []
  for (let x = Math.floor(left / squareSize); x <= Math.floor(right / squareSize); x += 1)
    for (let y = Math.floor(top / squareSize); y <= Math.floor(bottom / squareSize); y += 1)
      keys.push(`${x} ${y}`)
  return keys
}

/** Whether two boxes lie over each other; those that touch do not. */
export const overlaps = (a: Edges, b: Edges): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** The square around a point that reaches `r` to each side. */
export const squareAround = ({ x, y }: { x: number; y: number }, r: number): Edges => ({
  left: x - r,
  right: x + r,
  top: y - r,
  bottom: y + r,
})

/** Boxes by the squares that they lie in, so that a new one is compared with its neighbours only. */
export class TakenRoom {
  readonly #squares = new Map<string, Edges[]>()

  add(box: Edges): void {
    for (const key of squaresOf(box)) {
      const square = this.#squares.get(key)
      if (square) square.push(box)
      else this.#squares.set(key, [box])
    }
  }

  /** Whether nothing lies there, but for one box that was added itself. */
  isFree(box: Edges, but?: Edges): boolean {
    return squaresOf(box).every(
      (key) => !this.#squares.get(key)?.some((other) => other !== but && overlaps(other, box)),
    )
  }
}
