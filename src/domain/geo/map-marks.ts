import type { Language } from '#src/domain/names/formats.ts'
import { byImportance } from '#src/domain/sites/importance.ts'
import { type Edges, type LabelWish, type MapLabel, placeMapLabels } from './labels.ts'
import type { NamedPlace } from './map-places.ts'
import type { SiteRow } from '#src/domain/sites/site-row.ts'
import { textIn } from '#src/domain/names/text-in.ts'
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

/** Stacks the marks that overlap, the selected one first, then by importance; only of sites with a place. */
export const markStacks = (
  rows: readonly SiteRow[],
  selected: string | null,
  maximum: number,
  toPoint: ToPoint,
): readonly Stack<PlacedSite>[] => {
  const important = byImportance(rows)
  const ordered = important.toSorted(
    (a, b) => Number(b.site.id === selected) - Number(a.site.id === selected),
  )
  const marks = ordered.flatMap((row) => {
    if (row.site.position === null) return []
    const { x, y } = toPoint(row.site.position)
    return [{ row, x, y, r: symbolRadius(troopsDrawn(row), maximum) }]
  })
  return stackMarks(marks, tooNear)
}

/** A name on the map that is no site, with its place in pixels. */
type PlaceName = Pick<NamedPlace, 'id' | 'text' | 'kind'> & { x: number; y: number }

const siteWish = ({ first }: Stack<PlacedSite>, language: Language): LabelWish => ({
  id: first.row.site.id,
  text: textIn(first.row.site.name, language),
  x: first.x,
  y: first.y,
  r: first.r,
  size: 11,
  spread: 1,
})

const placeWish = ({ id, text, x, y, kind }: PlaceName, language: Language): LabelWish =>
  kind === 'town'
    ? { id, text, x, y, r: 2.5, size: 11, spread: 1 }
    : { id, text: text.toLocaleUpperCase(language), x, y, r: 0, size: 12, spread: 1.45 }

/** Places all names where there is room, inside the edges if given: sites, provinces and countries, towns. */
export const placeNames = (
  stacks: readonly Stack<PlacedSite>[],
  names: readonly PlaceName[],
  language: Language,
  edges?: Edges,
): { sites: readonly MapLabel[]; places: readonly MapLabel[] } => {
  const sites = new Set(stacks.map(({ first }) => first.row.site.id))
  const placed = placeMapLabels(
    [...stacks.map((stack) => siteWish(stack, language)), ...names.map((name) => placeWish(name, language))],
    stacks.map(({ first }) => first),
    edges,
  )
  return {
    sites: placed.filter(({ id }) => sites.has(id)),
    places: placed.filter(({ id }) => !sites.has(id)),
  }
}
