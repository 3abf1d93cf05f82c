import { isAfterCoverage } from '#src/domain/dates/after-coverage.ts'
import { groupEventsByYear } from '#src/domain/events/event-years.ts'
import { publisherIn } from '#src/domain/sources/citations.ts'
import { latenessOf } from '#src/domain/plans/lateness.ts'
import type { MissionEvent } from '#src/schema/event.ts'
import { latePhrase, plannedPhrase } from '#src/text/event-phrases.ts'
import { disputedDate } from '#src/text/other-dates.ts'
import { maybeIn, textIn } from '#src/domain/names/text-in.ts'
import type { BriefingContext } from '#src/export/briefing/context.ts'
import { citeAll } from '#src/export/briefing/section-frame.ts'
import type { BriefingBlock } from '#src/export/briefing/sections.ts'

/** What the list of the page says of an event beside its title: place, plan, lateness, recipient. */
const factsOf = (event: MissionEvent, { base, t, language, names }: BriefingContext): string => {
  const record = base.index.records.find(({ site: { id } }) => id === event.site)
  const site = maybeIn(record?.site.name, language)
  const lateness = latenessOf(event)
  const facts = [
    site,
    event.province && names.province(event.province),
    plannedPhrase(event, t, language),
    lateness && latePhrase(lateness, t, language),
    event.recipient && t.timeline.recipient(textIn(event.recipient, language)),
    event.conflicts && t.words.sourcesDiffer,
  ].filter((fact): fact is string => typeof fact === 'string' && fact !== '')
  return facts.length === 0 ? '–' : facts.join(' · ')
}

/** Type and, where it did not simply happen, status of an event. */
const kindOf = ({ type, status }: MissionEvent, { t }: BriefingContext): string =>
  [t.words.eventType[type], status === 'happened' ? null : t.kinds.eventStatus[status]]
    .filter(Boolean)
    .join(' · ')

/** The events of the page's list as a table, in the same order and words. */
export const eventsBlock = (context: BriefingContext, events: readonly MissionEvent[]): BriefingBlock => {
  const { base, day, t, language, sources } = context
  const { columns } = t.exports
  const note = (event: MissionEvent) =>
    isAfterCoverage(event, base.mission.coverage.mission) ? t.date.afterData : null
  return {
    kind: 'table',
    alt: t.sections.eventsAlt(events.length),
    header: [columns.date, columns.type, columns.title, t.sections.eventFacts, columns.sources],
    rows: groupEventsByYear(events, day)
      .flatMap((year) => year.events)
      .map((event) => [
        disputedDate(event, event, t, language, publisherIn(sources)),
        kindOf(event, context),
        t.date.marked(textIn(event.title, language), note(event)),
        factsOf(event, context),
        citeAll(context, event.sources),
      ]),
    columns: [14, 14, 34, 24, 18],
  }
}
