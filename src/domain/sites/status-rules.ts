import { type LeftStatus, type MapPlaceStatus, type SiteStatusName, statuses } from '#src/schema/statuses.ts'

/** Whether a document says anything of a site in the status. */
export const isDocumented = (status: SiteStatusName): boolean => statuses[status].rank > 0

/** Whether the mission is gone from a site in the status, by a closure, a hand-over or the like. */
export const isLeft = (status: SiteStatusName): status is LeftStatus => statuses[status].outcome === 'left'

/** Whether the mission can no longer reach a site in the status. */
export const isLost = (status: SiteStatusName): boolean => statuses[status].outcome === 'lost'

/** Whether it is a status of a place known from UN maps only. */
export const isOfMapPlace = (status: SiteStatusName): status is MapPlaceStatus =>
  statuses[status].of === 'map-place'
