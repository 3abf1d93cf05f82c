import type { Day } from '#src/domain/dates/dates.ts'
import type { ComparedMission } from '#src/domain/compare/withdrawal.ts'
import type { TwoDates } from '#src/domain/page/two-dates.ts'
import type { ComparisonTexts } from '#src/text/load-comparison.ts'
import type { MapLayers } from '#src/domain/geo/map-places.ts'
import type { ExportContext } from '#src/export/context.ts'
import type { RichParagraph } from '#src/export/rich-text.ts'
import type { MessageTexts } from '#src/text/load-messages.ts'
import type { HeadcountTexts } from '#src/text/load-headcounts.ts'
import type { SvgFont } from '#src/export/svg/svg-text.ts'
import type { Strength } from '#src/schema/contingent.ts'
import type { Headcount } from '#src/schema/headcount.ts'
import type { Output } from '#src/schema/output.ts'
import type { BriefingSize } from './page-sizes.ts'

/** What differs between two dates, ready to be shown: made by the panel that shows it on the page. */
export type BriefingChanges = {
  /** The two days compared. */
  from: Day
  to: Day
  /** Three sentences to say, also one by one, and the whole in a paragraph. */
  short: string
  sentences: readonly string[]
  full: string
  table: {
    header: readonly string[]
    rows: readonly (readonly RichParagraph[])[]
    columns: readonly number[]
  } | null
  sourceIds: readonly string[]
}

/** Missions side by side, ready to be shown: made by the panel that shows them on the page. */
export type BriefingComparison = {
  texts: ComparisonTexts
  missions: readonly ComparedMission[]
  /** What of the missions asked for could not be read. */
  notes: readonly string[]
}

/** Two dates side by side. */
type BriefingTwoDates = { texts: ComparisonTexts; dates: TwoDates }

/** Everything that a briefing in one language is made from. */
export type BriefingContext = ExportContext & {
  /** The outputs of the filter, and all of them: the axes come from all. */
  outputs: readonly Output[]
  allOutputs: readonly Output[]
  strength: readonly Strength[]
  /** The monthly head counts and their words; null: there are none, or they could not be read. */
  headcounts: { rows: readonly Headcount[]; words: HeadcountTexts } | null
  /** False: the files that estimates are read from are not there, which says nothing about troops. */
  hasEstimates: boolean
  /** Null: the outlines could not be read, so there is no map. */
  layers: MapLayers | null
  /** Null: no second date is chosen. */
  changes: BriefingChanges | null
  /** Null or left out: no other mission is chosen. */
  comparison?: BriefingComparison | null
  /** Null or left out: no first date is chosen. */
  twoDates?: BriefingTwoDates | null
  /** What a short briefing says by rule. */
  messages: MessageTexts
  /** The page's font for pictures (load-fonts.ts); null: not embedded. */
  font: SvgFont
  /** What the map is shaped for; slides if not given. */
  size?: BriefingSize
}
