import type { CountingStep } from '#src/domain/sites/site-tally.ts'
import type { Day } from '#src/domain/dates/dates.ts'
import type { Filter } from '#src/domain/view/filters.ts'
import type { Language } from '#src/domain/names/formats.ts'
import type { Layers } from '#src/domain/geo/map-places.ts'
import type { Names } from '#src/domain/names/names.ts'
import type { SiteIndex, SiteRow } from '#src/domain/sites/site-row.ts'
import type { Paragraph } from '#src/export/rich-text.ts'
import type { SvgFont } from '#src/export/svg/svg-text.ts'
import type { Strength } from '#src/schema/contingent.ts'
import type { MissionEvent } from '#src/schema/event.ts'
import type { Mission, Province } from '#src/schema/mission.ts'
import type { Output } from '#src/schema/output.ts'
import type { Source } from '#src/schema/source.ts'
import type { Texts } from '#src/text/load-texts.ts'
import type { BriefingSize } from './page-sizes.ts'

/** What differs between two dates, ready to be shown: made by the panel that shows it on the page. */
export type BriefingChanges = {
  /** The two dates as the reader chose them. */
  from: string
  to: string
  /** Three sentences to say, and the whole in a paragraph. */
  short: string
  full: string
  table: {
    header: readonly string[]
    rows: readonly (readonly Paragraph[])[]
    columns: readonly number[]
  } | null
  sourceIds: readonly string[]
}

/** Everything that a briefing in one language is made from: the page's view and its data, nothing of the screen. */
export type BriefingContext = {
  mission: Mission
  /** The day on which the file is made, by the reader's clock. */
  made: Day
  provinces: readonly Province[]
  /** All events of the mission: plans and axes do not change with the filter. */
  allEvents: readonly MissionEvent[]
  index: SiteIndex

  /** The date as chosen (`2024-04`) and the day that it is read at (`2024-04-30`). */
  date: string
  day: Day
  /** All sites at the day, and those of the filter. */
  rows: readonly SiteRow[]
  shown: readonly SiteRow[]
  /** The events of the filter. */
  events: readonly MissionEvent[]
  filter: Filter
  /** The selected site, drawn so on the map. */
  site: string | null
  /** The step by which the burn-down counts a site as left, and how long it is, as on the page. */
  counting: CountingStep
  period: 'phase' | 'whole' | null

  /** The outputs of the filter, and all of them: the axes come from all. */
  outputs: readonly Output[]
  allOutputs: readonly Output[]
  strength: readonly Strength[]
  /** Null: the outlines could not be read, so there is no map. */
  layers: Layers | null
  /** Null: no second date is chosen. */
  changes: BriefingChanges | null

  sources: ReadonlyMap<string, Source>
  /** Short name of a document, the same as on the page. */
  cite: (id: string) => string
  /** Address of the view, in the briefing's language. */
  link: string
  names: Names
  t: Texts
  language: Language
  /** The page's font for pictures (load-fonts.ts); null: not embedded. */
  font: SvgFont
  /** What the map is shaped for; slides if not given. */
  size?: BriefingSize
}
