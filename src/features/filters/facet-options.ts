import { type Facet, type Filter, countFacet } from '#src/domain/filters.ts'
import type { Names } from '#src/domain/names.ts'
import type { SiteRow } from '#src/domain/site-row.ts'
import { UnitKind } from '#src/schema/parts.ts'
import { SiteStatusName } from '#src/schema/site.ts'
import { facetValueName } from '#src/text/filter-phrase.ts'
import type { Texts } from '#src/text/load-texts.ts'

export type FacetOption = { value: string; label: string; count: number }

const orderOf: Partial<Record<Facet, readonly string[]>> = {
  kinds: UnitKind.options,
  statuses: SiteStatusName.options,
}

/**
 * What a facet offers: the values that some site has under the other filters, and those chosen. Statuses and kinds keep their
 * own order; provinces and contributors go by how many sites they would show.
 */
export const facetOptions = (
  facet: Facet,
  rows: readonly SiteRow[],
  filter: Filter,
  names: Names,
  t: Texts,
): readonly FacetOption[] => {
  const counts = countFacet(rows, filter, facet)
  const chosen: readonly string[] = filter[facet]
  const values = new Set([
    ...counts.keys(),
    ...chosen,
    ...(facet === 'statuses' ? SiteStatusName.options : []),
  ])
  const options = [...values].map((value) => ({
    value,
    label: facetValueName(facet, value, names, t),
    count: counts.get(value) ?? 0,
  }))
  const order = orderOf[facet]
  return options.toSorted((a, b) =>
    order
      ? order.indexOf(a.value) - order.indexOf(b.value)
      : b.count - a.count || a.label.localeCompare(b.label),
  )
}
