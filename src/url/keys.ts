import { type CitedKind, citedParts } from '#src/domain/sources/cited.ts'
import { countingSteps } from '#src/domain/sites/site-tally.ts'
import { isPartialDate } from '#src/domain/dates/dates.ts'
import type { Facet, Filter } from '#src/domain/view/filters.ts'
import { codeOfTag, isLanguage } from '#src/schema/languages.ts'
import { eventTypes, siteStatusNames, unitKinds } from '#src/schema/names.ts'
import { openAt } from './cited-view.ts'
import { bare, readings } from './mangled.ts'
import { tabs } from '#src/domain/page/panels.ts'
import { type View, defaultView, mostOthers, groupings, periods, timelineViews } from './view.ts'

/** The ids that the loaded data knows; undefined where a file is not loaded, so nothing can be said. */
export type LoadedIds = {
  provinces: ReadonlySet<string> | undefined
  contributors: ReadonlySet<string> | undefined
  recipients?: Pick<ReadonlySet<string>, 'has'> | undefined
  sites: ReadonlySet<string> | undefined
  sources: ReadonlySet<string> | undefined
  /** Those that this one can be set beside. */
  missions?: ReadonlySet<string> | undefined
  /** Figures of the kind that the link opens at; a line of a history is one of the selected site. */
  cited?: ReadonlySet<string> | undefined
}

/** One key of a link: read into a copy of the view, written out of one, checked against the data. */
export type UrlKey = {
  key: string
  /** Opens the page at a figure: read after all others, and no part of what the links of the page keep. */
  isFigure?: true
  /** Holds several values with commas between them; a link that has the key twice has the values of both. */
  isList?: true
  /** Puts the value into the view; what is not of the key's form is left out and handed to `wrong`. */
  parse: (view: View, text: string, wrong: (value: string) => void) => void
  /** The text of the view's value; empty for the default, which is not written. */
  write: (view: View) => string
  /** Takes a list that says the same as in the view before from there. */
  share?: (view: View, before: View) => void
  /** Which ids of the data its values are. */
  known?: keyof LoadedIds
  /** Takes those that the data does not know out of the view, and returns them. */
  lose?: (view: View, known: LoadedIds) => readonly string[]
}

/** Whether a value is of a key's form. Whether a well-formed id exists is for the data to say. */
type Accepts<T> = (text: string) => text is T & string

const matches =
  (form: RegExp): Accepts<string> =>
  (text): text is string =>
    form.test(text)

const isOneOf =
  <T extends string>(values: readonly T[]): Accepts<T> =>
  (text): text is T =>
    values.some((value) => value === text)

const isDate: Accepts<string> = (text): text is string => isPartialDate(text)
const isId = matches(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const isProvince = matches(/^[A-Z]{2}-[A-Z0-9]{1,3}$/)
const isWord = matches(/^\w[\w.-]*[\w-]$/)
const isContributor = matches(/^[A-Z]{3}$/)

/** The value that a text was meant to be, however it came here; undefined if it is none. */
const meant = <T>(accepts: Accepts<T>, text: string): (T & string) | undefined => readings(text).find(accepts)

const unknown = (values: readonly string[], ids: LoadedIds[keyof LoadedIds]): readonly string[] =>
  ids ? values.filter((value) => !ids.has(value)) : []

/** A part of the view that is one value; `core` cuts off what may stand behind it. */
const one = <P extends Exclude<keyof View, 'filter' | 'eventTypes' | 'others' | 'cited'>>(
  key: string,
  part: P,
  accepts: Accepts<View[P]>,
  known?: keyof LoadedIds,
  core = (text: string): string => text,
): UrlKey => ({
  key,
  parse: (view, text, wrong) => {
    const value = meant(accepts, core(text))
    if (value === undefined) wrong(text)
    else view[part] = value
  },
  write: (view) => (view[part] === defaultView[part] ? '' : (view[part] ?? '')),
  ...(known && {
    known,
    lose: (view, ids) => {
      const lost = unknown([view[part] ?? ''].filter(Boolean), ids[known])
      if (lost.length > 0) view[part] = defaultView[part]
      return lost
    },
  }),
})

const isSame = <T>(before: readonly T[], after: readonly T[]): boolean =>
  before.length === after.length && before.every((value, index) => value === after[index])

// Chinese and Arabic keyboards have commas of their own.
const commas = /[,،、，]/u

/** The values of a list as they were written: blanks stand between them only where each part is a value. */
const valuesIn = <T>(text: string, accepts: Accepts<T>): readonly string[] =>
  text.split(commas).flatMap((part) => {
    const words = part.split(/\s+/u).filter((word) => bare(word) !== '')
    return words.every((word) => meant(accepts, word) !== undefined) ? words : [part.trim()]
  })

/** A part of the view that is a list, with commas between its values. */
const several = <T extends string>(
  key: string,
  get: (view: View) => readonly T[],
  set: (view: View, values: readonly T[]) => void,
  accepts: Accepts<T>,
  known?: keyof LoadedIds,
  most = Infinity,
): UrlKey => ({
  key,
  isList: true,
  parse: (view, text, wrong) => {
    const accepted = new Set<T>()
    for (const written of valuesIn(text, accepts)) {
      const value = meant(accepts, written)
      if (value !== undefined && (accepted.size < most || accepted.has(value))) accepted.add(value)
      else wrong(written)
    }
    set(view, [...accepted])
  },
  write: (view) => get(view).join(','),
  share: (view, before) => {
    if (isSame(get(before), get(view))) set(view, get(before))
  },
  ...(known && {
    known,
    lose: (view, ids) => {
      const lost = unknown(get(view), ids[known])
      set(
        view,
        get(view).filter((value) => !lost.includes(value)),
      )
      return lost
    },
  }),
})

/** A list of the filter. */
const facet = <F extends Facet>(
  key: string,
  name: F,
  accepts: Accepts<Filter[F][number]>,
  known?: keyof LoadedIds,
): UrlKey =>
  several<Filter[F][number]>(
    key,
    (view) => view.filter[name],
    (view, values) => {
      view.filter = { ...view.filter, [name]: values }
    },
    accepts,
    known,
  )

/** The figure that the page is opened at, whose tab overrides the link's. The first of a link counts. */
const figure = (key: CitedKind): UrlKey => {
  const idIn = ({ cited }: View): string => {
    const at = cited && citedParts(cited)
    return at?.kind === key ? at.id : ''
  }
  return {
    key,
    isFigure: true,
    parse: (view, text, wrong) => {
      const id = meant(isId, text)
      const opened = id !== undefined && view.cited === null ? openAt(view, `${key} ${id}`) : null
      if (opened) Object.assign(view, opened)
      else wrong(text)
    },
    write: idIn,
    known: 'cited',
    lose: (view, { cited }) => {
      const id = idIn(view)
      if (id === '') return []
      // Of the charts only the groups of outputs come from the data.
      const lost = key === 'chart' && !id.startsWith('outputs-') ? [] : unknown([id], cited)
      // A line is one of the history of the selected site.
      if (lost.length > 0 || (key === 'line' && view.site === null)) view.cited = null
      return lost
    },
  }
}

/**
 * Every key of a link, in the order in which they are written, so that the same view has one link. The words
 * over each are those of README.md here (`npm run url-keys` writes it).
 */
export const urlKeys: readonly UrlKey[] = [
  /** Mission, by the folder of its data. */
  one('m', 'mission', isId),
  /** Date shown, `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; without it the last documented day of the mission. */
  one('date', 'date', isDate),
  /** Second date, which "What changed" holds the date against; without it three months before. */
  one('from', 'from', isDate),
  /** Missions that this one is set beside, at most three, by the folders of their data. */
  several(
    'with',
    (view) => view.others,
    (view, others) => {
      view.others = others
    },
    isId,
    'missions',
    mostOthers,
  ),
  /** Provinces that the page is narrowed to, by their ISO 3166-2 codes. */
  facet('province', 'provinces', isProvince, 'provinces'),
  /** Contributors that it is narrowed to, by their ISO 3166-1 alpha-3 codes. */
  facet('contributor', 'contributors', isContributor, 'contributors'),
  /** Kinds of unit that it is narrowed to. */
  facet('kind', 'kinds', isOneOf(unitKinds)),
  /** Statuses of sites that it is narrowed to. */
  facet('status', 'statuses', isOneOf(siteStatusNames)),
  /** Recipients that sites were handed over to: their English names, folded and joined by hyphens. */
  facet('recipient', 'recipients', isId, 'recipients'),
  /** Tab, by its name in the list of panels (`src/domain/page/panels.ts`). */
  one('tab', 'tab', isOneOf(tabs)),
  /** Types of event that the timeline is narrowed to. */
  several(
    'event',
    (view) => view.eventTypes,
    (view, types) => {
      view.eventTypes = types
    },
    isOneOf(eventTypes),
  ),
  /** What the timeline shows, `events` or `plan`. */
  one('view', 'timelineView', isOneOf(timelineViews)),
  /** When a site counts as left, `operations-ceased`, `closed` or `handed-over`. */
  one('count', 'counting', isOneOf(countingSteps)),
  /** Span of timeline and burn-down, `phase` or `whole`; else the phase, if the date is in it, else all. */
  one('period', 'period', isOneOf(periods)),
  /** What the estimated troops are split by, `province` or `contributor`. */
  one('by', 'grouping', isOneOf(groupings)),
  /** Column that the list of sites is sorted by, the largest first with `-desc`; else by importance. */
  one('sort', 'sort', isId),
  /** Selected site. */
  one('site', 'site', isId, 'sites'),
  /** Document shown in the list of sources. */
  one('source', 'source', isId, 'sources'),
  /** Output that the page opens at. */
  figure('output'),
  /** Row of the strengths that it opens at. */
  figure('strength'),
  /** Line of the selected site's history: an event's id, `opened` or `seen-<date>-<status>`. */
  figure('line'),
  /** `timeline`, `burn-down`, `slippage`, `strength`, `headcounts`, `estimates`, `map`, `outputs-<group>`. */
  figure('chart'),
  /** Key figure whose own page is open: `sites`, `troops`, `ceiling`, `next-date` or `withdrawal`. */
  one('figure', 'figure', isId),
  /** Remarks of the reader, packed: pinned to dates, sites and panels, and told as the reader’s own. */
  one('note', 'note', isWord),
  /** A whole story, packed: saved views with their words, which the page takes and then shows. */
  one('story', 'story', isWord),
  /** `open`: the data desk is open over the page. */
  one('desk', 'desk', isId),
  /** Version of the data that the link was made with; the page says what has changed since. */
  one('version', 'version', isWord),
  /** Language; without it the browser decides. */
  one('lang', 'language', isLanguage, undefined, codeOfTag),
]
