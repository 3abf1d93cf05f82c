import { yearOf } from '#src/domain/dates/dates.ts'
import type { MissionEntry } from '#src/schema/mission.ts'
import { type View, defaultView } from '#src/url/view.ts'

import type { LeftBehind } from '#src/domain/missions/left-behind.ts'

/**
 * The view in which a reader enters a mission: with the language, the tab, and what of the filter any mission
 * has. Areas, recipients, sites, documents and remarks are the other mission's; so is a date, unless it lies
 * in the years of this one.
 */
export const enterMission = (
  view: View,
  { id, years }: Pick<MissionEntry, 'id' | 'years'>,
): { view: View; left: readonly LeftBehind[] } => {
  const isInYears = view.date !== null && yearOf(view.date) >= years.first && yearOf(view.date) <= years.last
  const left: readonly (LeftBehind | false)[] = [
    view.filter.provinces.length > 0 && 'areas',
    view.filter.recipients.length > 0 && 'recipients',
    view.date !== null && !isInYears && 'date',
    view.site !== null && 'site',
    view.note !== null && 'remarks',
  ]
  return {
    view: {
      ...defaultView,
      mission: id,
      date: isInYears ? view.date : null,
      filter: { ...view.filter, provinces: [], recipients: [] },
      tab: view.tab,
      eventTypes: view.eventTypes,
      timelineView: view.timelineView,
      counting: view.counting,
      period: view.period,
      grouping: view.grouping,
      language: view.language,
    },
    left: left.filter((part) => part !== false),
  }
}
