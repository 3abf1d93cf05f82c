import type { Mission } from '#src/schema/mission.ts'
import { type SiteStatusName, siteStatusNames } from '#src/schema/statuses.ts'
import { isDocumented, isOfMapPlace } from './status-rules.ts'

const ofMaps = siteStatusNames.filter((name) => isOfMapPlace(name) || !isDocumented(name))

/** The statuses that legends and filters tell: a mission known from UN maps only has no documented sites. */
export const toldStatuses = (basis: Mission['basis']): readonly SiteStatusName[] =>
  basis === 'un-maps' ? ofMaps : siteStatusNames
