import type { Day } from '#src/domain/dates/dates.ts'
import type { Language } from '#src/domain/names/formats.ts'

/** A value, or null for a gap: "no data" is never drawn as 0. */
export type Value = number | null

/** How a bar ends: solid as stated, hatched for about, open for a lower bound, hollow for an upper one. */
export type BarLook = 'solid' | 'hatched' | 'open' | 'hollow'

export type Series = {
  name: string
  /** As `#1f69b3`. */
  color: string
  values: readonly Value[]
  /** Texts beside values, such as "more than 580", in a column of the workbook; null: none. */
  labels?: readonly (string | null)[]
  /** Of single bars, as many as values; all solid without. */
  looks?: readonly BarLook[]
  /** Dashed line, hatched bar or area: told apart without colour, for plans and estimates. */
  dashed?: boolean
}

/** One step: the value from its date on, until the next step. */
type Step = { date: Day; value: Value }

/** What single values are drawn as: about is hollow, a lower bound points up, an upper one down. */
export type PointMark = 'dot' | 'ring' | 'up' | 'down'

export type StepSeries = Pick<Series, 'name' | 'color' | 'dashed'> & {
  steps: readonly Step[]
  /** Single values that nothing joins, instead of a line of steps. */
  mark?: PointMark
}

type Common = {
  language: Language
  /** Above the chart; none if not given. */
  title?: string
  /** Names of the axes; the first is that of categories or dates. */
  axes: readonly [categories: string, values: string]
  /** End of the value axis, the same for all dates (domain/charts/axis-maximum.ts); else the program's. */
  maximum?: number
  legend: boolean
}

export type BarSpec = Common & {
  kind: 'bar' | 'stacked-bar'
  horizontal: boolean
  categories: readonly string[]
  series: readonly Series[]
}

/** `line`: gaps stay gaps. `stacked-area`: values hold from their date to the next, drawn as steps. */
export type DatedSpec = Common & {
  kind: 'line' | 'stacked-area'
  dates: readonly Day[]
  series: readonly Series[]
}

export type StepSpec = Common & {
  kind: 'step'
  series: readonly StepSeries[]
  /** Until when the last step is drawn. */
  until: Day
}

/**
 * The mark of an event in a slide. OOXML has these shapes only, so shape, filling and colour tell the types
 * apart, and the table beside the chart names each.
 */
export type Marker = {
  symbol: 'circle' | 'square' | 'diamond' | 'triangle' | 'x' | 'star' | 'plus' | 'dash'
  /** Inside of the shape; its edge has the colour of the series. */
  fill: string
  /** In points. */
  size: number
}

/** Points in lanes: `value` is the height above the plot's bottom, as in LanesSpec; null is a gap. */
export type LaneSeries = Pick<Series, 'name' | 'color' | 'dashed'> & {
  look: 'band' | 'line' | Marker
  points: readonly Step[]
  /** What each point is, for the workbook; as many as points. */
  labels?: readonly string[]
}

/** Lanes over dates, one under the other: periods as bands, what happened as marks. */
export type LanesSpec = Common & {
  kind: 'lanes'
  /** From the top down; `at` is the height of a lane's bar above the plot's bottom. */
  lanes: readonly { name: string; at: number }[]
  /** Of the plot, in the unit of all heights. */
  height: number
  from: Day
  until: Day
  /** Name of the workbook's columns that say what each event is. */
  eventColumn: string
  series: readonly LaneSeries[]
}

export type ChartSpec = BarSpec | DatedSpec | StepSpec | LanesSpec
