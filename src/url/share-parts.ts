import { facets } from '#src/domain/view/filters.ts'
import { urlKeys } from './keys.ts'
import type { View } from './view.ts'

/**
 * A view with those of its lists that say the same as in the view before taken from there. A link is read anew with every
 * change of it; what depends on the filter alone need not be worked out again because the date moved.
 */
export const shareParts = (before: View, after: View): View => {
  const shared = { ...after }
  for (const { share } of urlKeys) share?.(shared, before)
  if (facets.every((facet) => shared.filter[facet] === before.filter[facet])) shared.filter = before.filter
  return shared
}
