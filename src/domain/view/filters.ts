import { recipientId } from '#src/domain/names/recipients.ts'
import type { SiteRow } from '#src/domain/sites/site-row.ts'
import { isDocumented } from '#src/domain/sites/status-rules.ts'
import type { UnitKind } from '#src/schema/parts.ts'
import type { SiteStatusName } from '#src/schema/site.ts'

/** What the reader narrowed the page to; an empty list does not narrow. */
export type Filter = {
  provinces: readonly string[]
  contributors: readonly string[]
  kinds: readonly UnitKind[]
  statuses: readonly SiteStatusName[]
  /** Who received a site, by id (domain/names/recipients.ts). */
  recipients: readonly string[]
}

export type Facet = keyof Filter

export const facets = [
  'provinces',
  'contributors',
  'kinds',
  'statuses',
  'recipients',
] as const satisfies readonly Facet[]

export const noFilter: Filter = { provinces: [], contributors: [], kinds: [], statuses: [], recipients: [] }

/** The values a site row has in each facet. */
const valuesOf: { [F in Facet]: (row: SiteRow) => readonly string[] } = {
  provinces: (row) => (row.site.province === null ? [] : [row.site.province]),
  contributors: (row) => row.contributors,
  kinds: (row) => row.kinds,
  statuses: (row) => [row.status.name],
  recipients: ({ status }) => (status.since?.recipient ? [recipientId(status.since.recipient)] : []),
}

const passes = (row: SiteRow, filter: Filter, facet: Facet): boolean => {
  const chosen: readonly string[] = filter[facet]
  if (chosen.length > 0) return valuesOf[facet](row).some((value) => chosen.includes(value))
  // The drawdown's sites are the same at every date; places on no map of it are shown on request only.
  return facet !== 'statuses' || row.site.register === 'drawdown' || isDocumented(row.status.name)
}

/** The rows shown: within a facet any chosen value will do, across facets all must hold. */
export const filterRows = (rows: readonly SiteRow[], filter: Filter): readonly SiteRow[] =>
  rows.filter((row) => facets.every((facet) => passes(row, filter, facet)))

/**
 * For each value of a facet, how many rows it would show given the other facets: the numbers beside the check
 * boxes. A chosen value keeps its number, so that a second one can be weighed against it.
 */
export const countFacet = (
  rows: readonly SiteRow[],
  filter: Filter,
  facet: Facet,
): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const row of rows) {
    if (!facets.every((other) => other === facet || passes(row, filter, other))) continue
    for (const value of valuesOf[facet](row)) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}

/** The filter with one value added to a facet, or taken out if it was chosen. */
export const toggle = (filter: Filter, facet: Facet, value: string): Filter => {
  const chosen: readonly string[] = filter[facet]
  const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]
  return { ...filter, [facet]: next }
}

export const isEmptyFilter = (filter: Filter): boolean => facets.every((facet) => filter[facet].length === 0)
