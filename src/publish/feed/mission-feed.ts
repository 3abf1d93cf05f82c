import { type Day, compareDays, lastDay } from '#src/domain/dates/dates.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import { xmlText } from '#src/export/xml.ts'
import type { PublishedMission } from '#src/publish/read-mission.ts'
import { type PublishedView, pageOf } from '#src/publish/whole-view.ts'
import type { ChangelogEntry } from '#src/schema/changelog.ts'
import type { MissionEvent } from '#src/schema/event.ts'
import { disputedDate } from '#src/text/other-dates.ts'
import { publisherIn } from '#src/domain/sources/citations.ts'
import { type FeedEntry, writeAtom } from './atom.ts'

/** As many as a reader gets at once; older ones were in the feed before. */
const longest = 60

/** Within the same day a version of the data stands before the events. */
const newestFirst = (a: FeedEntry, b: FeedEntry): number =>
  compareDays(b.updated, a.updated) || compareDays(b.published, a.published)

type Frame = { published: PublishedMission; view: PublishedView; address: string | null }

const paragraph = (html: string): string => `<p>${html}</p>`

const sourcesLine = (ids: readonly string[], { view: { sources, cite, words } }: Frame): string => {
  const named = [...new Set(ids)].map((id) => {
    const source = sources.get(id)
    const name = xmlText(cite(id))
    return source ? `<a href="${xmlText(source.url)}">${name}</a>` : name
  })
  return paragraph(words.feedSources(named.join('; ')))
}

const ofVersion = (entry: ChangelogEntry, frame: Frame): FeedEntry => {
  const { published, view, address } = frame
  const { mission } = published
  const { language, words } = view
  const day = lastDay(entry.date)
  const changes = entry.changes.map(({ what }) => `<li>${xmlText(textIn(what, language))}</li>`)
  return {
    key: `${mission.id}/${language}/changelog/${entry.id}`,
    title: words.feedVersion(entry.version),
    updated: day,
    published: day,
    link: pageOf(mission.id, language, address, { tab: 'about' }),
    categories: ['data-version'],
    content: [
      paragraph(xmlText(textIn(entry.summary, language))),
      ...(changes.length > 0 ? [`<ul>${changes.join('')}</ul>`] : []),
    ].join(''),
  }
}

/** The day on which an event last changed: of its correction, else its own, no later than the data. */
const updatedOn = (event: MissionEvent, { mission, recordsOf }: PublishedMission): Day => {
  const corrected = recordsOf('changelog')
    .filter(({ changes }) => changes.some(({ file, record }) => file === 'events' && record === event.id))
    .map(({ date }) => lastDay(date))
  const known = lastDay(mission.updated)
  const own = lastDay(event.announced?.date ?? event.date)
  return corrected.toSorted(compareDays).at(-1) ?? (own > known ? known : own)
}

const ofEvent = (event: MissionEvent, frame: Frame): FeedEntry => {
  const { published, view, address } = frame
  const { t, language, sources, words } = view
  const when = disputedDate(event, event, t, language, publisherIn(sources))
  const updated = updatedOn(event, published)
  const own = lastDay(event.date)
  return {
    key: `${published.mission.id}/${language}/events/${event.id}`,
    title: words.feedEvent(when, textIn(event.title, language)),
    updated,
    published: own > updated ? updated : own,
    link: pageOf(published.mission.id, language, address, {
      date: event.date > published.mission.coverage.mission ? null : event.date,
      site: event.site,
    }),
    categories: [event.type, event.status],
    content: [
      paragraph(xmlText(textIn(event.summary, language))),
      ...(event.conflicts ? [paragraph(xmlText(textIn(event.conflicts, language)))] : []),
      sourcesLine(event.sources, frame),
    ].join(''),
  }
}

/** The name of a mission's feed in a language, in its folder. */
export const feedName = (language: string): string => `feed-${language}.atom`

/**
 * What changed in the data of a mission, in one language: its events and the versions of the data, the newest
 * first. An event that is corrected is told anew, as the same entry.
 */
export const missionFeed = (
  published: PublishedMission,
  view: PublishedView,
  languages: readonly PublishedView['language'][],
  address: string | null,
): string => {
  const { mission, recordsOf } = published
  const { language, words } = view
  const frame = { published, view, address }
  const here = (name: string) => (address === null ? name : new URL(`${mission.id}/${name}`, address).href)
  const entries = [
    ...recordsOf('changelog').map((entry) => ofVersion(entry, frame)),
    ...recordsOf('events').map((event) => ofEvent(event, frame)),
  ].toSorted(newestFirst)
  const known = lastDay(mission.updated)
  return writeAtom({
    key: `${mission.id}/${language}`,
    language,
    title: words.feedTitle(textIn(mission.shortName, language)),
    subtitle: words.summary(textIn(mission.name, language), textIn(mission.country, language)),
    updated: [known, ...entries.map(({ updated }) => updated)].toSorted(compareDays).at(-1) ?? known,
    page: pageOf(mission.id, language, address),
    self: here(feedName(language)),
    others: languages.filter((code) => code !== language).map((code) => [code, here(feedName(code))]),
    entries: entries.slice(0, longest),
  })
}
