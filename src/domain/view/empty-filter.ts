import { type Facet, type Filter, facets, filterRows } from './filters.ts'
import type { SiteRow } from '#src/domain/sites/site-row.ts'

/** Choices to take away together, and the sites that would then be shown. */
export type Drop = { facets: readonly Facet[]; rows: readonly SiteRow[] }

/** The filter without any choice in some facets. */
export const without = (filter: Filter, dropped: readonly Facet[]): Filter =>
  Object.assign({ ...filter }, ...dropped.map((facet) => ({ [facet]: [] })))

/** All ways of taking `size` of them, in their order. */
const waysOf = (all: readonly Facet[], size: number): readonly (readonly Facet[])[] =>
  size === 0
    ? [[]]
    : all.flatMap((first, at) => waysOf(all.slice(at + 1), size - 1).map((rest) => [first].concat(rest)))

/**
 * What to take away from a filter that leaves no site: as few facets as will do, each way that brings a site,
 * the one that brings most before the others. None where nothing is chosen, or where even no filter shows a
 * site.
 */
export const dropsOf = (rows: readonly SiteRow[], filter: Filter): readonly Drop[] => {
  const chosen = facets.filter((facet) => filter[facet].length > 0)
  for (let size = 1; size <= chosen.length; size += 1) {
    const drops = waysOf(chosen, size)
      .map((dropped) => ({ facets: dropped, rows: filterRows(rows, without(filter, dropped)) }))
      .filter((drop) => drop.rows.length > 0)
    if (drops.length > 0) return drops.toSorted((a, b) => b.rows.length - a.rows.length)
  }
  return []
}
