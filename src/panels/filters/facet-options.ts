import { type Facet, type Filter, countFacet } from '#src/domain/view/filters.ts'
import { toldStatuses } from '#src/domain/sites/told-statuses.ts'
import type { Mission } from '#src/schema/mission.ts'
import { fold } from '#src/domain/names/fold.ts'
import type { Names } from '#src/domain/names/names.ts'
import type { SiteRow } from '#src/domain/sites/site-row.ts'
import { facetValueName } from '#src/text/filter-phrase.ts'
import type { Texts } from '#src/text/load-texts.ts'
import { siteStatusNames, unitKinds } from '#src/schema/names.ts'

export type FacetOption = { value: string; label: string; count: number }

const orderOf: Partial<Record<Facet, readonly string[]>> = {
  kinds: unitKinds,
  statuses: siteStatusNames,
}

/**
 * By letters without accents: the browser's own collation takes a slow processor 60 ms when it is first
 * asked, as the page opens.
 */
const compareNames = (a: string, b: string): number => {
  const [one, other] = [fold(a), fold(b)]
  return Number(one > other) - Number(one < other)
}

/** What the sites rest on: only maps, where none is a site of the drawdown. */
const basisOf = (rows: readonly SiteRow[]): Mission['basis'] =>
  rows.length > 0 && rows.every(({ site }) => site.register === 'un-maps') ? 'un-maps' : 'documented'

/**
 * What a facet offers: the values that some site has under the other filters, and those chosen. Statuses and
 * kinds keep their own order; provinces and contributors go by how many sites they would show.
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
    ...(facet === 'statuses' ? toldStatuses(basisOf(rows)) : []),
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
      : b.count - a.count || compareNames(a.label, b.label),
  )
}
