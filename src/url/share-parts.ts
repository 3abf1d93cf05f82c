import type { View } from './view.ts'

const shareList = <T>(before: readonly T[], after: readonly T[]): readonly T[] =>
  before.length === after.length && before.every((value, index) => value === after[index]) ? before : after

/**
 * A view with those of its lists that say the same as in the view before taken from there. A link is read anew with every
 * change of it; what depends on the filter alone need not be worked out again because the date moved.
 */
export const shareParts = (before: View, after: View): View => {
  const provinces = shareList(before.filter.provinces, after.filter.provinces)
  const contributors = shareList(before.filter.contributors, after.filter.contributors)
  const kinds = shareList(before.filter.kinds, after.filter.kinds)
  const statuses = shareList(before.filter.statuses, after.filter.statuses)
  const isSame =
    provinces === before.filter.provinces &&
    contributors === before.filter.contributors &&
    kinds === before.filter.kinds &&
    statuses === before.filter.statuses
  return {
    ...after,
    filter: isSame ? before.filter : { provinces, contributors, kinds, statuses },
    eventTypes: shareList(before.eventTypes, after.eventTypes),
  }
}
