/** A text that wants to stand beside a mark of radius `r` or, with `r` 0, on a point. Pixels. */
export type LabelWish = {
  id: string
  text: string
  x: number
  y: number
  r: number
  size: number
  /** How much wider than usual its letters are set; 1 is usual. */
  spread: number
  /** How far the mark reaches to the right, where that is farther than `r`. */
  right?: number
}

export type MapLabel = {
  id: string
  text: string
  x: number
  y: number
  anchor: 'start' | 'end' | 'middle'
  size: number
}

/** Edges in pixels. */
export type Edges = { left: number; top: number; right: number; bottom: number }

const everywhere: Edges = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity }

/**
 * Mean width of a letter of the page's font in parts of its size; wide enough for the names of all missions
 * (tests/panels/map/map-boxes.test.ts).
 */
const letterWidth = 0.6

const widthOf = (wish: LabelWish): number => (wish.text.length + 0.5) * wish.size * letterWidth * wish.spread

const boxOf = (label: MapLabel, width: number): Edges => {
  const left =
    label.anchor === 'start' ? label.x : label.anchor === 'end' ? label.x - width : label.x - width / 2
  return { left, right: left + width, top: label.y - label.size * 0.8, bottom: label.y + label.size * 0.25 }
}

const squareSize = 64

const squaresOf = ({ left, top, right, bottom }: Edges): readonly string[] => {
  const keys: string[] = []
  for (let x = Math.floor(left / squareSize); x <= Math.floor(right / squareSize); x += 1)
    for (let y = Math.floor(top / squareSize); y <= Math.floor(bottom / squareSize); y += 1)
      keys.push(`${x} ${y}`)
  return keys
}

const overlaps = (a: Edges, b: Edges): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** Boxes by the squares that they lie in, so that a new one is compared with its neighbours only. */
class TakenRoom {
  readonly #squares = new Map<string, Edges[]>()

  add(box: Edges): void {
    for (const key of squaresOf(box)) {
      const square = this.#squares.get(key)
      if (square) square.push(box)
      else this.#squares.set(key, [box])
    }
  }

  isFree(box: Edges): boolean {
    return squaresOf(box).every((key) => !this.#squares.get(key)?.some((other) => overlaps(other, box)))
  }
}

const isWithin = (box: Edges, edges: Edges): boolean =>
  box.left >= edges.left && box.right <= edges.right && box.top >= edges.top && box.bottom <= edges.bottom

/**
 * Whether the point of a wish is in sight: a name beside an edge would speak of something that is not there.
 */
export const isSeen = (
  { x, y }: Pick<LabelWish, 'x' | 'y'>,
  edges: Edges,
  covered: readonly Edges[],
): boolean => {
  const point = { left: x, right: x, top: y, bottom: y }
  return isWithin(point, edges) && !covered.some((box) => overlaps(point, box))
}

/** Where a label may stand: right of its mark, left, above, below; on its point if it has no mark. */
const candidates = (wish: LabelWish): readonly MapLabel[] => {
  const { id, text, x, y, r, size, right = r } = wish
  const middle = y + size * 0.35
  if (r === 0) return [{ id, text, size, x, y: middle, anchor: 'middle' }]
  return [
    { id, text, size, x: x + right + 4, y: middle, anchor: 'start' },
    { id, text, size, x: x - r - 4, y: middle, anchor: 'end' },
    { id, text, size, x, y: y - r - 4, anchor: 'middle' },
    { id, text, size, x, y: y + r + size, anchor: 'middle' },
  ]
}

/**
 * Places as many labels as go without covering a mark or each other, the first wish first. A label that finds
 * no room is left out: the mark still has its name in its tooltip and in the list. On a picture, which cannot
 * be moved, the edges keep a name from being cut; no name stands under what covers the map, such as a legend.
 * `isSaid`: whether the labels placed so far say a wish already, which is then left out.
 */
export const placeMapLabels = (
  wishes: readonly LabelWish[],
  marks: readonly { x: number; y: number; r: number }[],
  edges: Edges = everywhere,
  covered: readonly Edges[] = [],
  isSaid: (wish: LabelWish, placed: readonly MapLabel[]) => boolean = () => false,
) => {
  const taken = new TakenRoom()
  for (const box of covered) taken.add(box)
  for (const { x, y, r } of marks) taken.add({ left: x - r, right: x + r, top: y - r, bottom: y + r })
  const placed: MapLabel[] = []
  for (const wish of wishes) {
    if (!isSeen(wish, edges, covered) || isSaid(wish, placed)) continue
    const width = widthOf(wish)
    const fit = candidates(wish).find((label) => {
      const own = boxOf(label, width)
      return isWithin(own, edges) && taken.isFree(own)
    })
    if (!fit) continue
    taken.add(boxOf(fit, width))
    placed.push(fit)
  }
  return placed
}
