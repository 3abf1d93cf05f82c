/** The columns that the list of sites can be sorted by. */
export const siteColumns = [
  'name',
  'province',
  'status',
  'recipient',
  'contributors',
  'troops',
  'planned',
  'past',
  'documented',
] as const

export type SiteColumn = (typeof siteColumns)[number]

/** An order as a link writes it: the column, with `-desc` for the largest first. */
export type SiteSort = SiteColumn | `${SiteColumn}-desc`

export const siteSorts: readonly SiteSort[] = siteColumns.flatMap((column) => [
  column,
  `${column}-desc` as const,
])
