import type { Language } from '#src/domain/names/formats.ts'
import { byImportance } from '#src/domain/sites/importance.ts'
import { type LabelWish, type MapLabel, placeMapLabels } from './labels.ts'
import { type Edges, TakenRoom, squareAround } from './taken-room.ts'
import type { NamedPlace } from './map-places.ts'
import type { SiteRow } from '#src/domain/sites/site-row.ts'
import { shortName } from '#src/domain/names/short-name.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import { isPresentAgain } from '#src/domain/sites/status.ts'
import { type Stack, stackMarks } from './stacks.ts'
import { symbolRadius } from './symbol-scale.ts'
import { statuses } from '#src/schema/statuses.ts'

/** From a place on the earth, in degrees, to pixels of the map. */
export type ToPoint = (place: { lat: number; lon: number }) => { x: number; y: number }

/** A site's mark: its place in pixels of the map, and its radius. */
export type PlacedSite = { row: SiteRow; x: number; y: number; r: number }

/** Marks nearer to each other than this many pixels cannot be told apart or hit one by one. */
const tooNear = 8

/** The troops that a symbol's size stands for; none once operations ceased, as maps are older than that. */
const troopsDrawn = ({ status, estimate }: SiteRow): number | null =>
  statuses[status.name].outcome === 'ceased' ? null : (estimate?.mean ?? null)

/** Marks drawn as one, and where the number goes that says how many they are; null for one. */
export type MarkStack = Stack<PlacedSite> & { number: Point | null }

type Point = { x: number; y: number }

/** Of the badge with the number, with its white edge. */
const numberRadius = 7.5

/** Upper right, upper left, lower right, lower left, and between them. */
const corners = [
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
  [1.4, 0],
  [0, -1.4],
  [-1.4, 0],
  [0, 1.4],
] as const

/**
 * Gives each stack of several its number: at the upper right of its mark, or at the first place around it
 * where no number lies and, if there is one, no other mark either. The more important stack chooses first.
 */
const withNumbers = (stacks: readonly Stack<PlacedSite>[]): readonly MarkStack[] => {
  const marks = new TakenRoom()
  const numbers = new TakenRoom()
  const boxes = stacks.map(({ first }) => {
    const box = squareAround(first, first.r)
    marks.add(box)
    return box
  })
  return stacks.map((stack, index) => {
    const { first } = stack
    if (stack.others.length === 0) return { ...stack, number: null }
    const offset = first.r * 0.8 + 3
    const places = [offset, offset * 1.7].flatMap((far) =>
      corners.map(([right, down]) => ({ x: first.x + right * far, y: first.y + down * far })),
    )
    const free = places.filter((place) => numbers.isFree(squareAround(place, numberRadius)))
    const best = free.find((place) => marks.isFree(squareAround(place, numberRadius), boxes[index]))
    const number = best ?? free[0] ?? places[0]
    if (number) numbers.add(squareAround(number, numberRadius))
    return { ...stack, number: number ?? null }
  })
}

/** Stacks the marks that overlap, the selected one first, then by importance; only of sites with a place. */
export const markStacks = (
  rows: readonly SiteRow[],
  selected: string | null,
  maximum: number,
  toPoint: ToPoint,
): readonly MarkStack[] => {
  const important = byImportance(rows)
  const ordered = important.toSorted(
    (a, b) => Number(b.site.id === selected) - Number(a.site.id === selected),
  )
  const marks = ordered.flatMap((row) => {
    if (row.site.position === null) return []
    const { x, y } = toPoint(row.site.position)
    return [{ row, x, y, r: symbolRadius(troopsDrawn(row), maximum) }]
  })
  return withNumbers(stackMarks(marks, tooNear))
}

/** A name on the map that is no site, with its place in pixels. */
type PlaceName = Pick<NamedPlace, 'id' | 'text' | 'kind'> & { x: number; y: number }

/** How far a mark reaches: to the ring of one that is not at its place, and to that of the chosen one. */
const reachOf = ({ row, r }: PlacedSite, selected: string | null): number =>
  r + (row.site.precision === 'site' ? 0 : 3.5) + (row.site.id === selected ? 4.5 : 0)

/** What no name may lie under: the mark with its rings, its triangle and its number. */
export const markRoom = (
  { first, number }: MarkStack,
  selected: string | null,
): readonly { x: number; y: number; r: number }[] => {
  const { x, y, r, row } = first
  return [
    { x, y, r: reachOf(first, selected) },
    ...(number ? [{ ...number, r: numberRadius }] : []),
    ...(isPresentAgain(row.status) ? [{ x, y: y - r - 5, r: 5 }] : []),
  ]
}

const siteWish = ({ first, number }: MarkStack, language: Language, selected: string | null): LabelWish => ({
  id: first.row.site.id,
  text: shortName(textIn(first.row.site.name, language)),
  x: first.x,
  y: first.y,
  r: reachOf(first, selected),
  ...(number && number.x > first.x && { right: number.x - first.x + numberRadius - 2 }),
  size: 11,
  spread: 1,
})

const placeWish = ({ id, text, x, y, kind }: PlaceName, language: Language): LabelWish => {
  if (kind === 'town') return { id, text, x, y, r: 2.5, size: 11, spread: 1 }
  if (kind === 'river') return { id, text, x, y, r: 3, size: 11, spread: 1 }
  return { id, text: text.toLocaleUpperCase(language), x, y, r: 0, size: 12, spread: 1.55 }
}

/**
 * Places all names where there is room, inside the edges if given: those of sites first, in the order of
 * their marks, then of provinces, neighbours, rivers and towns. Of two that would lie on each other the
 * later is left out. A town that a name beside it says already has no name of its own.
 */
export const placeNames = (
  stacks: readonly MarkStack[],
  names: readonly PlaceName[],
  language: Language,
  edges?: Edges,
  covered?: readonly Edges[],
  selected: string | null = null,
): { sites: readonly MapLabel[]; places: readonly MapLabel[] } => {
  const towns = new Set(names.flatMap(({ id, kind }) => (kind === 'town' ? [id] : [])))
  const sites = new Set(stacks.map(({ first }) => first.row.site.id))
  const placed = placeMapLabels(
    [
      ...stacks.map((stack) => siteWish(stack, language, selected)),
      ...names.map((name) => placeWish(name, language)),
    ],
    stacks.flatMap((stack) => markRoom(stack, selected)),
    edges,
    covered,
    ({ id, text }, before) => towns.has(id) && before.some((label) => label.text.includes(text)),
  )
  return {
    sites: placed.filter(({ id }) => sites.has(id)),
    places: placed.filter(({ id }) => !sites.has(id)),
  }
}
