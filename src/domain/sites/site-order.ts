import { firstDay, lastDay } from '#src/domain/dates/dates.ts'
import type { Language } from '#src/domain/names/formats.ts'
import { byImportance } from './importance.ts'
import type { Names } from '#src/domain/names/names.ts'
import type { PlanAtDay } from '#src/domain/plans/plan-at-day.ts'
import type { SiteRow } from './site-row.ts'
import { type SiteColumn, type SiteSort, siteColumns } from './site-sort.ts'
import { siteStatusNames } from '#src/schema/names.ts'
import { maybeIn, textIn } from '#src/domain/names/text-in.ts'

export type SiteOrder = { column: SiteColumn; descending: boolean }

/** The order of a link; null: by importance, which is the map's order, as for a column that there is not. */
export const siteOrderOf = (sort: string | null): SiteOrder | null => {
  const column = siteColumns.find((name) => name === sort?.replace('-desc', ''))
  return column ? { column, descending: sort?.endsWith('-desc') === true } : null
}

/** The order as the link writes it. */
export const sortOf = ({ column, descending }: SiteOrder): SiteSort =>
  descending ? `${column}-desc` : column

/** One line of the list of sites: the site at the date, and how it stands against its planned date. */
export type ListedSite = { row: SiteRow; plan: PlanAtDay | null }

/** Null: no data. */
type Key = string | number | null

type KeyOf = (listed: ListedSite, language: Language, names: Names) => Key

const keys: Record<SiteColumn, KeyOf> = {
  name: ({ row }, language) => textIn(row.site.name, language),
  province: ({ row }, _, names) => (row.site.province === null ? null : names.province(row.site.province)),
  // Those of one status by its date.
  status: ({ row: { status } }) =>
    `${String(siteStatusNames.indexOf(status.name)).padStart(2, '0')} ${status.since?.day ?? ''}`,
  recipient: ({ row }, language) => maybeIn(row.status.since?.recipient, language),
  contributors: ({ row }, _, names) =>
    row.contributors.map((code) => names.contributor(code)).join(' ') || null,
  troops: ({ row }) => row.estimate?.mean ?? null,
  planned: ({ plan }) => plan && lastDay(plan.plan.date),
  past: ({ plan }) => plan?.days ?? null,
  documented: ({ row: { status } }) => status.knownUntil && firstDay(status.knownUntil),
}

const compare = (a: string | number, b: string | number, language: Language): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), language)

/**
 * The sites in the order of a link; equal ones stay in the order of importance, and those without data come
 * last in either direction.
 */
export const orderSites = (
  listed: readonly ListedSite[],
  sort: string | null,
  language: Language,
  names: Names,
): readonly ListedSite[] => {
  const planOf = new Map(listed.map((site) => [site.row, site]))
  const important = byImportance(listed.map(({ row }) => row)).flatMap((row) => planOf.get(row) ?? [])
  const order = siteOrderOf(sort)
  if (order === null) return important
  const key = keys[order.column]
  const direction = order.descending ? -1 : 1
  return important.toSorted((one, other) => {
    const [a, b] = [key(one, language, names), key(other, language, names)]
    if (a === null || b === null) return Number(a === null) - Number(b === null)
    return direction * compare(a, b, language)
  })
}
