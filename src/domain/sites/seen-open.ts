import { yearOf } from '#src/domain/dates/dates.ts'
import type { SiteRow } from './site-row.ts'
import { statuses } from '#src/schema/statuses.ts'

/**
 * The first and last year in which the sites of the drawdown that count as open were last documented as
 * there: nobody need have seen them open on the date shown. Null without such a site.
 */
export const seenOpen = (rows: readonly SiteRow[]): { first: number; last: number } | null => {
  const years = rows.flatMap(({ site, status }) =>
    site.register === 'drawdown' && statuses[status.name].open && status.knownUntil !== null
      ? [yearOf(status.knownUntil)]
      : [],
  )
  return years.length === 0 ? null : { first: Math.min(...years), last: Math.max(...years) }
}
