import type { PartialDate } from '#src/domain/dates/dates.ts'
import type { Tab } from '#src/domain/page/panels.ts'
import type { Cited } from '#src/domain/sources/cited.ts'
import type { Period } from '#src/domain/page/shown-period.ts'
import type { CountingStep } from '#src/domain/sites/site-tally.ts'
import type { Grouping } from '#src/domain/strength/estimate-series.ts'
import { type Filter, noFilter } from '#src/domain/view/filters.ts'
import type { Language } from '#src/domain/names/formats.ts'
import type { EventType } from '#src/schema/event.ts'

/** What the timeline shows: what happened, or that against what was planned. */
export const timelineViews = ['events', 'plan'] as const
export type TimelineMode = (typeof timelineViews)[number]

export const periods = ['phase', 'whole'] as const satisfies readonly Period[]

export const groupings = ['province', 'contributor'] as const satisfies readonly Grouping[]

/** Most missions beside the page's own: four lines can still be told apart. */
export const mostOthers = 3

/** What is on screen, whole: the link to it is made from this and nothing else. */
export type View = {
  mission: string
  /** As chosen, to the day, month or year; null is the last documented day of the mission. */
  date: PartialDate | null
  /** Second date, which "What changed" holds `date` against; null: three months before it. */
  from: PartialDate | null
  /** Missions that this one is set beside; at most `mostOthers`. */
  others: readonly string[]
  filter: Filter
  tab: Tab
  /** Types of event that the timeline is narrowed to; empty: all. */
  eventTypes: readonly EventType[]
  timelineView: TimelineMode
  /** The step by which the burn-down counts a site as left. */
  counting: CountingStep
  /** Null: the phase, if the date shown lies in it, else all (domain/burn-view.ts, periodShown). */
  period: Period | null
  /** What the bands of the estimated troops stand for. */
  grouping: Grouping
  /** Order of the list of sites; null, or none of its columns: by importance. */
  sort: string | null
  /** Selected site. */
  site: string | null
  /** Document shown in the list of sources. */
  source: string | null
  /** The figure that the page is opened at, on the tab shown or in the selected site's history. */
  cited: Cited | null
  /** The key figure whose own page is open (domain/view/figure-values.ts), as the link names it. */
  figure: string | null
  /** What the reader remarks, packed (domain/remarks/remark-code.ts). */
  note: string | null
  /** The story that the link brings, until the page has taken it; written and read by src/story. */
  story: string | null
  /** `open`: the data desk is open over the page; null: it is not. */
  desk: string | null
  /** Version of the data that the link was made with, until the reader dismisses what is said of it. */
  version: string | null | undefined
  /** Null: the reader's browser decides. */
  language: Language | null
}

/** The mission of a link that names none: the first one that is published. */
export const defaultMission = import.meta.env.DEFAULT_MISSION

/** In place of a mission: the page of them all. */
export const allMissions = 'all'

/** The view of a link that says nothing. */
export const defaultView: View = {
  mission: defaultMission,
  date: null,
  from: null,
  others: [],
  filter: noFilter,
  tab: 'timeline',
  eventTypes: [],
  timelineView: 'events',
  counting: 'closed',
  period: null,
  grouping: 'province',
  sort: null,
  site: null,
  source: null,
  cited: null,
  figure: null,
  note: null,
  story: null,
  desk: null,
  version: null,
  language: null,
}
