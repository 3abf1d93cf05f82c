import type { SiteRow } from '#src/domain/sites/site-row.ts'

/** Sites of the drawdown with a place: what is known from maps only is not missed. */
export const isAsked = ({ register, position }: SiteRow['site']): boolean =>
  register !== 'un-maps' && position !== null
