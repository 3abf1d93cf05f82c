import type { Day } from '#src/domain/dates/dates.ts'
import type { Language } from '#src/domain/names/formats.ts'

/** A value, or null for a gap: "no data" is never drawn as 0. */
export type Value = number | null

export type Series = {
  name: string
  /** As `#1f69b3`. */
  color: string
  values: readonly Value[]
  /** What stands beside a value, such as "more than 580"; null: nothing. In the workbook in a column of its own. */
  labels?: readonly (string | null)[]
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
  /** End of the value axis, the same for all dates (domain/axis-maximum.ts); the program's own choice without. */
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

/** What lies in one lane or more: `value` is the number of the lane, the lowest is 1; null parts what is not joined. */
export type LaneSeries = Pick<Series, 'name' | 'color' | 'dashed'> & {
  look: 'band' | 'line' | PointMark
  points: readonly Step[]
}

/** Lanes over dates, one under the other: periods as bands, what happened as marks. */
export type LanesSpec = Common & {
  kind: 'lanes'
  /** From the top down. */
  lanes: readonly string[]
  from: Day
  until: Day
  series: readonly LaneSeries[]
}

export type ChartSpec = BarSpec | DatedSpec | StepSpec | LanesSpec
