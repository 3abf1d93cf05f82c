import { type Language, formatDate } from '#src/domain/names/formats.ts'
import type { HistoryLine } from '#src/domain/sites/history-lines.ts'
import type { MissionEvent } from '#src/schema/event.ts'
import type { SiteStatusName } from '#src/schema/site.ts'
import { maybeIn, textIn } from '#src/domain/names/text-in.ts'
import type { Texts } from './load-texts.ts'
import { type PublisherOf, disputedDate } from './other-dates.ts'

/** A line of a site's history in words. */
export type TextOfLine = {
  /** With the dates that other sources give. */
  when: string
  what: string
  /** That it was only planned, for when, who received the site; what a source saw. Empty: nothing to add. */
  detail: string
  /** The status that it brought. */
  status: SiteStatusName | null
  conflicts: string | null
  sources: readonly string[]
}

const detailOf = (event: MissionEvent, t: Texts, language: Language): string =>
  [
    event.status === 'happened' ? null : t.kinds.eventStatus[event.status],
    event.planned ? t.sites.planned(formatDate(event.planned, language)) : null,
    event.recipient ? t.sites.to(textIn(event.recipient, language)) : null,
  ]
    .filter(Boolean)
    .join(' · ')

/** What a line of a site's history says, on the page and in a citation of it. */
export const historyLineText = (
  line: HistoryLine,
  t: Texts,
  language: Language,
  publisherOf: PublisherOf,
): TextOfLine => {
  if (line.kind === 'event') {
    const { event } = line
    return {
      when: disputedDate(event, event, t, language, publisherOf),
      what: textIn(event.title, language),
      detail: detailOf(event, t, language),
      // A visit, or a mere return, is no beginning of the status that the site keeps.
      status: event.returnKind && event.effect !== 'open' ? null : event.effect,
      conflicts: maybeIn(event.conflicts, language),
      sources: event.sources,
    }
  }
  const { point, what, detail } =
    line.kind === 'opened'
      ? { point: line.opened, what: t.sites.opened, detail: '' }
      : {
          point: line.sighting,
          what: `${t.sites.seen} · ${t.words.status[line.sighting.status]}`,
          detail: textIn(line.sighting.note, language),
        }
  return {
    when: disputedDate(point, null, t, language, publisherOf),
    what,
    detail,
    status: null,
    conflicts: null,
    sources: point.sources,
  }
}
