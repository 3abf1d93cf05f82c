import type { SiteRow } from './site-row.ts'

/**
 * Order of importance, the same on the map and in the list: sites of the drawdown before places known from UN
 * maps only, then by estimated troops, then as in the file.
 */
export const byImportance = (rows: readonly SiteRow[]): readonly SiteRow[] =>
  rows.toSorted((a, b) => {
    const register = Number(a.site.register === 'un-maps') - Number(b.site.register === 'un-maps')
    return register === 0 ? (b.estimate?.mean ?? -1) - (a.estimate?.mean ?? -1) : register
  })
