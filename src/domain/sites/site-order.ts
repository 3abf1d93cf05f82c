import { firstDay } from '#src/domain/dates/dates.ts'
import type { Language } from '#src/domain/names/formats.ts'
import { byImportance } from './importance.ts'
import type { Names } from '#src/domain/names/names.ts'
import type { SiteRow } from './site-row.ts'
import { siteStatusNames } from '#src/schema/names.ts'
import { textIn } from '#src/domain/names/text-in.ts'

/** The columns that the list of sites can be sorted by; `importance` is the map's order. */
export type SiteColumn =
  | 'importance'
  | 'name'
  | 'province'
  | 'status'
  | 'contributors'
  | 'troops'
  | 'documented'

export type SiteOrder = { column: SiteColumn; descending: boolean }

type Key = string | number

type KeyOf = (row: SiteRow, language: Language, names: Names) => Key

const keys: Record<Exclude<SiteColumn, 'importance'>, KeyOf> = {
  name: (row, language) => textIn(row.site.name, language),
  province: (row, _, names) => names.province(row.site.province),
  status: (row) => siteStatusNames.indexOf(row.status.name),
  contributors: (row, _, names) => row.contributors.map((code) => names.contributor(code)).join(' '),
  troops: (row) => row.estimate?.mean ?? -1,
  documented: (row) => (row.status.knownUntil === null ? '' : firstDay(row.status.knownUntil)),
}

const compare = (a: Key, b: Key, language: Language): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), language)

/** The rows in an order; equal ones stay in the order of importance. */
export const orderSites = (
  rows: readonly SiteRow[],
  order: SiteOrder,
  language: Language,
  names: Names,
): readonly SiteRow[] => {
  const important = byImportance(rows)
  if (order.column === 'importance') return important
  const key = keys[order.column]
  const direction = order.descending ? -1 : 1
  return important.toSorted(
    (a, b) => direction * compare(key(a, language, names), key(b, language, names), language),
  )
}
