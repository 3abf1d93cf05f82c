import type { Day } from '#src/domain/dates/dates.ts'
import type { DayRange } from '#src/domain/charts/timeline-axis.ts'
import type { Language } from '#src/domain/names/formats.ts'
import type { Scene } from './scene.ts'

/** A value, or null for a gap: "no data" is never drawn as 0. */
export type Value = number | null

/**
 * How a bar ends: solid as stated, hatched for about, open above a lower bound, hollow below an upper one.
 */
export type BarLook = 'solid' | 'hatched' | 'open' | 'hollow'

export type Series = {
  name: string
  /** As `#1f69b3`. */
  color: string
  values: readonly Value[]
  /**
   * What stands beside a value, such as "more than 580"; null: nothing. In the workbook in a column of its
   * own.
   */
  labels?: readonly (string | null)[]
  /** Of single bars, as many as values; all solid without. */
  looks?: readonly BarLook[]
  /** Of single bars, as many as values; all of `color` without. */
  colors?: readonly string[]
  /** Stands on an area that has no room for the name. */
  short?: string
  /** Of words on an area; ink without. */
  textColor?: string
  /** Dashed line, hatched bar or area: told apart without colour, for plans and estimates. */
  dashed?: boolean
}

/** One step: the value from its date on, until the next step. */
type Step = {
  date: Day
  value: Value
  /**
   * The value of another series that follows: the line goes up or down to it, although its own values end.
   */
  onto?: number
  /** It is not known until when it held: no more than a short stroke. */
  isBrief?: boolean
  /** Since when a single value may hold, or that it is of about its date. */
  since?: Day | 'about' | null
  /** Words that stand over the plot, with a thin line down to the step. */
  label?: string
  /** What it is, in words: programs show it of a mark that is pointed at. */
  title?: string
}

/**
 * What an event is drawn as in a slide's chart: PowerPoint has these shapes only, so shape, filling and
 * colour tell the types apart, and the table beside the chart says each in words.
 */
export type Marker = {
  symbol: 'circle' | 'square' | 'diamond' | 'triangle' | 'x' | 'star' | 'plus' | 'dash'
  /** Inside of the shape; its edge has the colour of the series. */
  fill: string
  /** In points. */
  size: number
}

/**
 * A mark: as page, pictures and pages draw it, centred on 0, 0, and the nearest that the program of a slide
 * has.
 */
export type Sign = { scene: Scene; marker: Marker; color: string }

export type StepSeries = Pick<Series, 'name' | 'color' | 'dashed'> & {
  steps: readonly Step[]
  /** Single values that nothing joins, instead of a line of steps. */
  sign?: Sign
  /** Width of the line in pixels, and its dashes as in SVG's `stroke-dasharray`. */
  line?: { width: number; dash?: string }
}

/** Days that are told by a line through the whole plot, with a sign on top of it. */
type UprightSeries = Pick<Series, 'name' | 'color'> & {
  dash: string
  sign: Sign
  days: readonly { day: Day; title: string }[]
}

/** The date of the page as a line through the plot, with the date in words on top. */
export type Cursor = {
  day: Day
  text: string
  /** In the legend; null: the date on top says enough. */
  name: string | null
  /** The same in the legend of a slide, where nothing stands on top of the line. */
  slideName: string
}

/** What a reader remarks on days: never a part of the data, and drawn like nothing of it. */
export type ChartRemarks = {
  /** In the legend. */
  name: string
  /** Of the workbook's column that holds the remarks. */
  column: string
  /** Each from the first to the last day that it can be of; `text` says whose it is. */
  days: readonly { number: number; from: Day; to: Day; text: string }[]
}

type Common = {
  language: Language
  /** Above the chart; none if not given. */
  title?: string
  /** Names of the axes; the first is that of categories or dates. Empty: none. */
  axes: readonly [categories: string, values: string]
  /**
   * End of the value axis, the same for all dates (domain/axis-maximum.ts); the program's own choice without.
   */
  maximum?: number
  legend: boolean
}

export type BarSpec = Common & {
  kind: 'bar' | 'stacked-bar'
  horizontal: boolean
  /** Start of the value axis where values lie below 0, as days before a planned date do; 0 without. */
  minimum?: number
  /** Between two numbers of the value axis; the program's own choice without. */
  step?: number
  categories: readonly string[]
  series: readonly Series[]
}

/** `line`: gaps stay gaps. `stacked-area`: values hold from their date to the next, drawn as steps. */
export type DatedSpec = Common & {
  kind: 'line' | 'stacked-area'
  dates: readonly Day[]
  series: readonly Series[]
  cursor?: Cursor
  remarks?: ChartRemarks
}

export type StepSpec = Common & {
  kind: 'step'
  /** What the axis of dates spans; steps are drawn until its end. */
  range: DayRange
  /**
   * The axis counts days from this one on and names no dates, so that what began on different days starts at
   * the same place.
   */
  dayZero?: Day
  /** What it shows, in sentences. */
  told?: readonly string[]
  series: readonly StepSeries[]
  uprights?: readonly UprightSeries[]
  cursor?: Cursor
  remarks?: ChartRemarks
}

/**
 * What lies in lanes: `value` is the height above the plot's bottom, as in LanesSpec; null parts what is not
 * joined.
 */
export type LaneSeries = Pick<Series, 'name' | 'color' | 'dashed'> & {
  look: 'band' | 'line' | Marker
  points: readonly { date: Day; value: Value }[]
  /** What each point is, for the workbook; as many as points. */
  labels?: readonly string[]
  /** What stands beside each point in the chart; as many as points. */
  beside?: readonly string[]
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
