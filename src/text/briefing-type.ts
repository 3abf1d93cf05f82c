import type { Changes } from '#src/domain/changes.ts'
import type { CeilingChange } from '#src/domain/ceiling-changes.ts'
import type { ComparedDays } from '#src/domain/compared-days.ts'
import type { ContingentMove } from '#src/domain/contingent-moves.ts'
import type { SiteChange } from '#src/domain/site-changes.ts'
import type { Filter } from '#src/domain/filters.ts'
import type { Day } from '#src/domain/dates.ts'
import type { MissionEvent } from '#src/schema/event.ts'

/** What the paragraph is about, in the words of its language. */
export type BriefingScope = {
  provinceName: (code: string) => string
  contributorName: (code: string) => string
  /** The filter that the changes were narrowed with. */
  filter: Filter
}

/**
 * How one language tells what changed. Each function makes one sentence, without the space after it, from the data and nothing
 * else; src/text/changes-paragraph.ts decides which are said and in which order. A date of the year `year` is written without
 * it, because the opening has named it; null: all dates keep their year.
 */
export type Briefing = {
  opening: (days: ComparedDays, scope: BriefingScope) => string
  nothing: (opening: string) => string
  /** The sites that were left; says so if there are none. */
  left: (opening: string, sites: readonly SiteChange[], year: number | null) => string
  /** A province's end of operations, and the sites of which nothing later is documented by `to`. */
  provinceCeased: (
    told: { event: MissionEvent; sites: readonly SiteChange[]; remaining: readonly SiteChange[]; to: Day },
    year: number | null,
  ) => string
  ceased: (sites: readonly SiteChange[], year: number | null) => string
  returned: (sites: readonly SiteChange[], year: number | null) => string
  lost: (sites: readonly SiteChange[], year: number | null) => string
  opened: (sites: readonly SiteChange[], year: number | null) => string
  goods: (events: readonly MissionEvent[], year: number | null) => string
  moves: (
    direction: ContingentMove['direction'],
    moves: readonly ContingentMove[],
    to: Day,
    contributorName: BriefingScope['contributorName'],
    year: number | null,
  ) => string
  ceilings: (changes: readonly CeilingChange[], year: number | null) => string
  estimates: (estimates: NonNullable<Changes['estimates']>) => string
  missed: (events: readonly MissionEvent[], year: number | null) => string
  suspended: (events: readonly MissionEvent[], year: number | null) => string
  redeployed: (events: readonly MissionEvent[], year: number | null) => string
}
