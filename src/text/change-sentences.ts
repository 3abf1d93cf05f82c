import type { Changes } from '#src/domain/changes/changes.ts'
import type { CeilingChange } from '#src/domain/strength/ceiling-changes.ts'
import type { ChangeSummary } from '#src/domain/changes/change-summary.ts'
import type { ComparedDays } from '#src/domain/changes/compared-days.ts'
import type { ContingentMove } from '#src/domain/strength/contingent-moves.ts'
import type { SiteChange, SiteOutcome } from '#src/domain/changes/site-changes.ts'
import type { Filter } from '#src/domain/view/filters.ts'
import type { Day } from '#src/domain/dates/dates.ts'
import type { MissionEvent } from '#src/schema/event.ts'
import type { SiteStatusName } from '#src/schema/site.ts'
import type { Text } from '#src/schema/parts.ts'
import type { Forms, MissionNames } from './fill.ts'

/** What the paragraph is about, in the words of its language. */
export type ChangeScope = {
  mission: MissionNames
  provinceName: (code: string) => string
  /** How a sentence says that something is in a province, where the data says how; else null. */
  inProvince: (code: string) => string | null
  contributorName: (code: string) => string
  recipientName: (id: string) => string
  /** The filter that the changes were narrowed with. */
  filter: Filter
}

/** Sites to which the same happened, named in one sentence: same recipient, lost, reopened. */
export type SiteGroup = {
  status: SiteStatusName
  /** A source only saw them so; nobody reported the step itself. */
  isSeen: boolean
  recipient: Text | null
  sites: readonly SiteChange[]
}

/** How finely the paragraph tells, so that it stays short enough to read out. */
export type Detail = {
  /** `days`: each site with its date; `years`: by year; `counts`: only how many. */
  sites: 'days' | 'years' | 'counts'
  /** Only the first of the ceilings, contingents and goods as a number, and of a site's steps the last. */
  isBrief: boolean
  /** Whether the dates that sources give otherwise are told, or only on how many sites they differ. */
  otherDates: boolean
  /** How many titles of one kind of event are told before the rest is counted. */
  titles: number
  /** The year in which all dates lie, and which the opening has named; null: dates keep theirs. */
  year: number | null
}

/** A sentence for each way in which the changes of a site end, but that it was left, which comes first. */
type OutcomeSentences = Readonly<
  Record<Exclude<SiteOutcome, 'left'>, (sites: readonly SiteChange[], detail: Detail) => string>
>

/**
 * How one language tells what changed in full: each function makes one sentence from the data alone, without
 * a space after it. src/text/changes-paragraph.ts chooses the sentences, their detail and their order.
 */
export type ChangeSentences = OutcomeSentences & {
  /** The words of a mission, which the sentences name as {…}. */
  forms: (mission: MissionNames) => Forms
  opening: (days: ComparedDays, scope: ChangeScope) => string
  nothing: (opening: string) => string
  /** The sites that were left; says so if there are none. */
  left: (opening: string, groups: readonly SiteGroup[], detail: Detail) => string
  /** Sites closed before the period and handed over, or passed on, in it. */
  handedOn: (groups: readonly SiteGroup[], detail: Detail) => string
  /** A province's end of operations, and the sites of which nothing later is documented by `to`. */
  provinceCeased: (
    told: { event: MissionEvent; sites: number; remaining: readonly SiteChange[]; to: Day },
    detail: Detail,
  ) => string
  goods: (events: readonly MissionEvent[], detail: Detail) => string
  /** One list for each contributor; null stands for none named. */
  moves: (
    direction: ContingentMove['direction'],
    moves: readonly (readonly ContingentMove[])[],
    to: Day,
    contributorName: ChangeScope['contributorName'],
    detail: Detail,
  ) => string
  /** The changes of each series, first to last. */
  ceilings: (series: readonly (readonly CeilingChange[])[], detail: Detail) => string
  estimates: (estimates: NonNullable<Changes['estimates']>) => string
  events: (
    kind: 'missed' | 'suspended' | 'redeployed',
    events: readonly MissionEvent[],
    detail: Detail,
  ) => string
  /** What is not told, and where it is: the steps of sites, estimates, and so many events of other kinds. */
  untold: (what: { steps: boolean; estimates: boolean; events: number }) => string
  /** On how many sites and events sources differ, and which other dates they give. */
  differ: (
    sites: { differing: number; all: number },
    events: number,
    dates: readonly SiteChange[],
    detail: Detail,
  ) => string
  /** The publishers, under the paragraph where it is copied. */
  sources: (publishers: string) => string
}

/** How one language says a period in three sentences; src/text/changes-short.ts joins them. */
export type ShortChangeSentences = {
  forms: (mission: MissionNames) => Forms
  /** How many of how many. */
  count: (days: ComparedDays, scope: ChangeScope, summary: ChangeSummary) => string
  /** To whom, also of sites that had been closed before; what else happened where none was left. */
  recipients: (summary: ChangeSummary, others: readonly SiteChange[], year: number | null) => string
  /** What is left, and by when. */
  remaining: (days: ComparedDays, summary: ChangeSummary) => string
  differ: (summary: ChangeSummary) => string
}
