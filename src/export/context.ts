import type { Day } from '#src/domain/dates/dates.ts'
import type { Language } from '#src/domain/names/formats.ts'
import type { Model } from '#src/domain/page/model.ts'
import type { Period } from '#src/domain/page/shown-period.ts'
import type { Grouping } from '#src/domain/strength/estimate-series.ts'
import type { CountingStep } from '#src/domain/sites/site-tally.ts'
import type { Filter } from '#src/domain/view/filters.ts'
import type { EventType } from '#src/schema/event.ts'
import type { CitedSource } from '#src/domain/sources/cited-source.ts'
import type { Texts } from '#src/text/load-texts.ts'

/** What of the page's view reaches files; its date is the model's. */
type ExportView = {
  filter: Filter
  site: string | null
  /** The step by which the burn-down counts a site as left. */
  counting: CountingStep
  /** Order of the list of sites; null: by importance. */
  sort: string | null
  /** Of timeline and burn-down, as the reader chose; null: without a choice. */
  period: Period | null
  /** What the bands of the estimates stand for. */
  grouping: Grouping
  /** Types of event chosen; empty: all. */
  eventTypes: readonly EventType[]
  /** What the reader remarks, packed; null or left out: nothing. */
  note?: string | null | undefined
}

/** Those parts of a view. */
export const exportView = ({
  filter,
  site,
  counting,
  sort,
  period,
  grouping,
  eventTypes,
  note,
}: ExportView): ExportView => ({ filter, site, counting, sort, period, grouping, eventTypes, note })

/** What every file is made from, in one language: the page's view and its data, nothing of the screen. */
export type ExportContext = Model &
  ExportView & {
    /** The day on which the file is made, by the reader's clock. */
    made: Day
    t: Texts
    language: Language
    sources: ReadonlyMap<string, CitedSource>
    /** Short name of a document, the same as on the page. */
    cite: (id: string) => string
    /** Address of the view, in the file's language. */
    link: string
  }
