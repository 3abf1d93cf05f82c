import { type Filter, isEmptyFilter } from '#src/domain/view/filters.ts'
import type { SiteRow } from '#src/domain/sites/site-row.ts'
import type { MissionEvent } from '#src/schema/event.ts'
import type { Output } from '#src/schema/output.ts'
import type { Day } from '#src/domain/dates/dates.ts'
import { hasBegun } from '#src/domain/outputs/has-begun.ts'

/**
 * The events that belong to what is shown. Those of the whole mission (no province) belong to every province.
 * With contributors chosen, an event names one of them or concerns a site of theirs, or is of the mission and
 * names nobody. Kind, status and recipient narrow events through their sites.
 */
export const filterEvents = (
  events: readonly MissionEvent[],
  filter: Filter,
  allRows: readonly SiteRow[],
  shownRows: readonly SiteRow[],
): readonly MissionEvent[] => {
  if (isEmptyFilter(filter)) return events
  const shown = new Set(shownRows.map((row) => row.site.id))
  const contributorsOf = new Map(allRows.map((row) => [row.site.id, row.contributors]))
  const narrowsSites = filter.kinds.length + filter.statuses.length + filter.recipients.length > 0
  return events.filter((event) => {
    if (filter.provinces.length > 0 && event.province !== null && !filter.provinces.includes(event.province))
      return false
    if (filter.contributors.length > 0) {
      const named = [
        ...(event.contributor ? [event.contributor] : []),
        ...(contributorsOf.get(event.site ?? '') ?? []),
      ]
      const forAll = event.province === null && event.contributor === null
      if (!forAll && !named.some((contributor) => filter.contributors.includes(contributor))) return false
    }
    return !narrowsSites || event.site === null || shown.has(event.site)
  })
}

/**
 * The outputs of a filter whose period had begun by the day. Kind, status and recipient do not apply to
 * them.
 */
export const filterOutputs = (outputs: readonly Output[], filter: Filter, day: Day): readonly Output[] =>
  outputs.filter(
    (output) =>
      (filter.provinces.length === 0 ||
        (output.province !== null && filter.provinces.includes(output.province))) &&
      (filter.contributors.length === 0 ||
        (output.contributor !== null && filter.contributors.includes(output.contributor))) &&
      hasBegun(output, day),
  )
