import { type Cited, citedKinds, citedParts } from '#src/domain/sources/cited.ts'
import { countingSteps } from '#src/domain/sites/site-tally.ts'
import { isPartialDate } from '#src/domain/dates/dates.ts'
import { openAt } from './cited-view.ts'
import { migrate } from './migrations.ts'
import { type View, defaultMission, groupings, periods, tabs, timelineViews } from './view.ts'
import { isLanguage } from '#src/schema/languages.ts'
import { eventTypes, siteStatusNames, unitKinds } from '#src/schema/names.ts'

/** A part of a link that could not be used, and was left out. */
export type LinkProblem = { key: string; value: string }

const idForm = /^[a-z0-9]+(-[a-z0-9]+)*$/
const provinceForm = /^[A-Z]{2}-[A-Z0-9]{1,3}$/
const contributorForm = /^[A-Z]{3}$/

const isOneOf =
  <T extends string>(values: readonly T[]) =>
  (text: string): text is T =>
    (values as readonly string[]).includes(text)

const matches =
  (form: RegExp) =>
  (text: string): text is string =>
    form.test(text)

const isDate = (text: string): text is string => isPartialDate(text)

/**
 * Reads a query string. Never throws: a value that is not of its key's form falls back to the default and is named in
 * `problems`. Whether a well-formed id exists is for the data to say (check-view.ts). Unknown keys are ignored: links
 * pick up tracking parameters on their way.
 */
export const parseView = (search: string): { view: View; problems: readonly LinkProblem[] } => {
  const params = migrate(new URLSearchParams(search))
  const problems: LinkProblem[] = []

  const one = <T extends string>(key: string, accepts: (text: string) => text is T): T | null => {
    const value = params.get(key)
    if (value === null || value === '') return null
    if (accepts(value)) return value
    problems.push({ key, value })
    return null
  }

  const several = <T extends string>(key: string, accepts: (text: string) => text is T): readonly T[] => {
    const accepted = new Set<T>()
    for (const value of (params.get(key) ?? '').split(',')) {
      if (value === '') continue
      if (accepts(value)) accepted.add(value)
      else problems.push({ key, value })
    }
    return [...accepted]
  }

  const view: View = {
    mission: one('m', matches(idForm)) ?? defaultMission,
    date: one('date', isDate),
    from: one('from', isDate),
    filter: {
      provinces: several('province', matches(provinceForm)),
      contributors: several('contributor', matches(contributorForm)),
      kinds: several('kind', isOneOf(unitKinds)),
      statuses: several('status', isOneOf(siteStatusNames)),
    },
    tab: one('tab', isOneOf(tabs)) ?? 'timeline',
    eventTypes: several('event', isOneOf(eventTypes)),
    timelineView: one('view', isOneOf(timelineViews)) ?? 'events',
    counting: one('count', isOneOf(countingSteps)) ?? 'closed',
    period: one('period', isOneOf(periods)),
    grouping: one('by', isOneOf(groupings)) ?? 'province',
    site: one('site', matches(idForm)),
    source: one('source', matches(idForm)),
    cited: null,
    language: one('lang', isLanguage),
  }
  // A link opens at one figure, on the tab that shows it whatever tab it names.
  let opened = view
  for (const kind of citedKinds) {
    const id = one(kind, matches(idForm))
    if (id === null) continue
    const at = opened.cited === null ? openAt(view, `${kind} ${id}`) : null
    if (at) opened = at
    else problems.push({ key: kind, value: id })
  }
  return { view: opened, problems }
}

const idOf = (cited: Cited | null, kind: (typeof citedKinds)[number]): string | null => {
  const parts = cited && citedParts(cited)
  return parts?.kind === kind ? parts.id : null
}

/**
 * The query string of a view, with its question mark, or an empty text. Defaults are not written; the order of keys is fixed,
 * so the same view has one link.
 */
export const serialiseView = (view: View): string => {
  const pairs: [string, string | null][] = [
    ['m', view.mission === defaultMission ? null : view.mission],
    ['date', view.date],
    ['from', view.from],
    ['province', view.filter.provinces.join(',')],
    ['contributor', view.filter.contributors.join(',')],
    ['kind', view.filter.kinds.join(',')],
    ['status', view.filter.statuses.join(',')],
    ['tab', view.tab === 'timeline' ? null : view.tab],
    ['event', view.eventTypes.join(',')],
    ['view', view.timelineView === 'events' ? null : view.timelineView],
    ['count', view.counting === 'closed' ? null : view.counting],
    ['period', view.period],
    ['by', view.grouping === 'province' ? null : view.grouping],
    ['site', view.site],
    ['source', view.source],
    ...citedKinds.map((kind): [string, string | null] => [kind, idOf(view.cited, kind)]),
    ['lang', view.language],
  ]
  const written = pairs
    .filter(([, value]) => value !== null && value !== '')
    .map(([key, value]) => `${key}=${encodeURIComponent(value ?? '').replaceAll('%2C', ',')}`)
  return written.length > 0 ? `?${written.join('&')}` : ''
}
