import { type Edges, TakenRoom, overlaps, squareAround } from './taken-room.ts'

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
  for (const mark of marks) taken.add(squareAround(mark, mark.r))
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
