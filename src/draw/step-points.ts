import type { Day } from '#src/domain/dates/dates.ts'
import type { StepSeries, Value } from './chart-spec.ts'

export type StepPoint = { date: Day; value: Value }

/**
 * A step line as points that level and upright lines join: each value stands at its date and again where the
 * next begins. Single values stand once. A gap begins where the value ends and stays a gap until the next
 * value.
 */
export const stepPoints = (
  { steps, sign }: Pick<StepSeries, 'steps' | 'sign'>,
  until: Day,
): readonly StepPoint[] =>
  steps.flatMap(({ date, value, onto }, index): StepPoint[] => {
    const end = steps[index + 1]?.date ?? until
    if (value === null || sign || end <= date) return [{ date, value }]
    return [
      { date, value },
      { date: end, value },
      ...(onto === undefined ? [] : [{ date: end, value: onto }]),
    ]
  })
