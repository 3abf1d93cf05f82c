import type { ListedSite } from '#src/domain/sites/site-order.ts'
import type { SiteRow } from '#src/domain/sites/site-row.ts'

/** Sites as the list takes them, for tests that do not look at plans. */
export const unplanned = (rows: readonly SiteRow[]): readonly ListedSite[] =>
  rows.map((row) => ({ row, plan: null }))
