import { facets } from '#src/domain/view/filters.ts'
import { urlKeys } from './keys.ts'
import type { View } from './view.ts'

/**
 * A view with the lists of the view before wherever they are equal: a link is parsed again at every change,
 * and what depends on the filter alone need not be computed again because the date moved.
 */
export const shareParts = (before: View, after: View): View => {
  const shared = { ...after }
  for (const { share } of urlKeys) share?.(shared, before)
  if (facets.every((facet) => shared.filter[facet] === before.filter[facet])) shared.filter = before.filter
  return shared
}
