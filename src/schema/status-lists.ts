import {
  type BandStatus,
  type EffectName,
  type LeftStatus,
  type SeenStatus,
  siteStatusNames,
  statuses,
} from './statuses.ts'

// Choices that the first view does not need: they are loaded with the parts that do.

export const effectNames = siteStatusNames.filter(
  (name): name is EffectName => statuses[name].outcome !== null,
)

export const seenStatuses = siteStatusNames.filter((name): name is SeenStatus => statuses[name].seen)

/** By which the mission is gone from a site. */
export const leftStatuses = siteStatusNames.filter(
  (name): name is LeftStatus => statuses[name].outcome === 'left',
)

/** In which there is something to draw. */
export const bandStatuses = siteStatusNames.filter((name): name is BandStatus => statuses[name].band !== null)
