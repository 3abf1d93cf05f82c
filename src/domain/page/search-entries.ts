import { lastDay, type PartialDate } from '#src/domain/dates/dates.ts'
import { beginsWords, wordsIn } from '#src/domain/names/words-in.ts'
import { type Facet, countFacet, noFilter } from '#src/domain/view/filters.ts'
import type { Contingent } from '#src/schema/contingent.ts'
import type { Contributor } from '#src/schema/mission.ts'
import type { Text } from '#src/schema/parts.ts'
import type { SiteStatus } from '#src/domain/sites/status.ts'
import type { Model } from './model.ts'

/**
 * The kinds of thing that a reader can look for, in the order in which they are listed; `noted` are sites
 * that only their notes have the words of.
 */
export const searchGroups = [
  'sites',
  'recipients',
  'areas',
  'contributors',
  'units',
  'events',
  'noted',
] as const
export type SearchGroup = (typeof searchGroups)[number]

/** Where an entry leads: to a site, a line of its history, a day of the timeline, or a filter. */
export type SearchTarget =
  | { to: 'site'; site: string }
  | { to: 'line'; site: string; line: string }
  | { to: 'day'; date: PartialDate }
  | { to: 'filter'; facet: Facet; value: string }

export type SearchEntry = {
  group: SearchGroup
  key: string
  name: Text
  /** All words that it is found by, folded. */
  words: readonly string[]
  /** Of a site: the words of its notes, which have names that others give it. */
  noted: readonly string[]
  target: SearchTarget
  /** Of a site: its status on the page's date. */
  status: SiteStatus | null
  /** Of an event. */
  date: PartialDate | null
  /** Of what narrows the page: the sites that it would show on the date. */
  count: number | null
}

const allWords = (...texts: readonly (Text | string | null | undefined)[]): readonly string[] => [
  ...new Set(
    texts
      .flatMap((text) => (text ? (typeof text === 'string' ? [text] : Object.values(text)) : []))
      .flatMap((text) => (text === undefined ? [] : wordsIn(text))),
  ),
]

const nothing = { status: null, date: null, count: null, noted: [] }

const unitEntry = ({ id, name, site, contributor, province }: Contingent): readonly SearchEntry[] => {
  const target: SearchTarget | null =
    site !== null
      ? { to: 'site', site }
      : contributor !== null
        ? { to: 'filter', facet: 'contributors', value: contributor }
        : province === null
          ? null
          : { to: 'filter', facet: 'provinces', value: province }
  return name && target ? [{ ...nothing, group: 'units', key: id, name, words: allWords(name), target }] : []
}

/**
 * Everything that can be looked for, by the names of every language and by ids: all sites and events of the
 * mission whatever the filter, with the status that the sites have on the page's date. A site is found by its
 * territory and its notes too, an event by the kind of event in its id.
 */
export const searchEntries = (
  { base, rows }: Pick<Model, 'base' | 'rows'>,
  contributors: readonly Contributor[],
  contingents: readonly Contingent[],
): readonly SearchEntry[] => {
  const narrowing = (
    group: SearchGroup,
    facet: Facet,
    named: readonly { id: string; name: Text }[],
  ): readonly SearchEntry[] => {
    const counts = countFacet(rows, noFilter, facet)
    return named.map(({ id, name }) => ({
      ...nothing,
      group,
      key: id,
      name,
      words: allWords(name, id),
      target: { to: 'filter', facet, value: id },
      count: counts.get(id) ?? 0,
    }))
  }
  const seenUnits = new Set<string>()
  return [
    ...rows.map(({ site, status }): SearchEntry => ({
      ...nothing,
      group: 'sites',
      key: site.id,
      name: site.name,
      words: allWords(site.name, site.id, site.territory),
      noted: allWords(site.notes),
      target: { to: 'site', site: site.id },
      status,
    })),
    ...narrowing(
      'recipients',
      'recipients',
      [...base.recipients].map(([id, name]) => ({ id, name })),
    ),
    ...narrowing('areas', 'provinces', base.provinces),
    ...narrowing('contributors', 'contributors', contributors),
    ...contingents.flatMap(unitEntry).filter(({ name, target }) => {
      const key = JSON.stringify([name, target])
      return !seenUnits.has(key) && seenUnits.add(key)
    }),
    ...base.events
      .toSorted((a, b) => (lastDay(a.date) < lastDay(b.date) ? 1 : -1))
      .map((event): SearchEntry => ({
        status: null,
        count: null,
        noted: [],
        group: 'events',
        key: event.id,
        name: event.title,
        words: allWords(event.title, event.type, event.id),
        target:
          event.site === null
            ? { to: 'day', date: event.date }
            : { to: 'line', site: event.site, line: event.id },
        date: event.date,
      })),
  ]
}

/**
 * The entries whose words begin with each word typed, in their order, and after them those that do so by
 * their notes; none for an empty text.
 */
export const findEntries = (entries: readonly SearchEntry[], typed: string): readonly SearchEntry[] => {
  const wanted = wordsIn(typed)
  if (wanted.length === 0) return []
  const named = new Set(entries.filter(({ words }) => beginsWords(wanted, words)))
  const noted = entries
    .filter((entry) => !named.has(entry) && beginsWords(wanted, [...entry.words, ...entry.noted]))
    .map((entry): SearchEntry => Object.assign({}, entry, { group: 'noted' as const }))
  return [...named, ...noted]
}
