import type { DayRange } from '#src/domain/charts/timeline-axis.ts'
import { type Language, formatDate } from '#src/domain/names/formats.ts'
import { dayRemarks } from '#src/domain/remarks/remark-code.ts'
import type { Texts } from '#src/text/load-texts.ts'
import type { ChartRemarks, DatedSpec, StepSpec } from './chart-spec.ts'

/** The reader's remarks on days as a chart has them, from a link's key; nothing without any. */
export const chartRemarks = (
  note: string | null | undefined,
  t: Texts,
  language: Language,
): Pick<StepSpec, 'remarks'> => {
  const days = dayRemarks(note).map(({ number, date, from, to, text }) => ({
    number,
    from,
    to,
    text: t.exports.remark(number, formatDate(date, language), text),
  }))
  if (days.length === 0) return {}
  return { remarks: { name: t.exports.remarkSign, column: t.exports.columns.title, days } }
}

/** What of a chart tells which days it shows. */
type Dated = Pick<StepSpec, 'kind' | 'range' | 'remarks'> | Pick<DatedSpec, 'kind' | 'dates' | 'remarks'>

/** What the axis of dates spans. */
export const dayRangeOf = (spec: Dated): DayRange => {
  if (spec.kind === 'step') return spec.range
  return { from: spec.dates[0] ?? '2000-01-01', to: spec.dates.at(-1) ?? '2000-01-02' }
}

/** The remarks of which a chart shows a day; the others are told beside it only. */
export const remarksWithin = (spec: Dated): ChartRemarks['days'] => {
  const range = dayRangeOf(spec)
  return (spec.remarks?.days ?? []).filter(({ from, to }) => to >= range.from && from <= range.to)
}
