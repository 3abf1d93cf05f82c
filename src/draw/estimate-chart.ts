import { firstDay, lastDay } from '#src/domain/dates/dates.ts'
import type { Language } from '#src/domain/names/formats.ts'
import type { Names } from '#src/domain/names/names.ts'
import type { EstimateSeries } from '#src/domain/strength/estimate-series.ts'
import { bandNamesOf } from '#src/text/band-names.ts'
import { estimatedTroops } from '#src/text/estimate-phrase.ts'
import type { Texts } from '#src/text/load-texts.ts'
import { bandFill, bandText } from './band-colors.ts'
import type { DatedSpec } from './chart-spec.ts'

/** The last year once more at its end: a year's figure holds for the year. */
const held = <T>(cells: readonly T[]): readonly T[] => [...cells, ...cells.slice(-1)]

/**
 * Troops read off map symbols as a stacked area in steps of a year, as the page draws them: bands with their
 * numbers and names.
 */
export const estimateChart = (
  series: EstimateSeries,
  names: Names,
  t: Texts,
  language: Language,
): DatedSpec => {
  const bandNames = bandNamesOf(series, names, t)
  const [first, last] = [series.years[0] ?? 0, series.years.at(-1) ?? 0]
  return {
    kind: 'stacked-area',
    language,
    axes: [t.exports.columns.date, t.strength.estimateLabel],
    maximum: series.maximum,
    legend: true,
    dates: first === 0 ? [] : [...series.years.map((year) => firstDay(String(year))), lastDay(String(last))],
    series: series.bands.map(({ cells }, band) => ({
      name: `${band + 1} ${bandNames[band] ?? ''}`,
      short: String(band + 1),
      color: bandFill(band),
      textColor: bandText(band),
      values: held(cells).map(({ value }) => value),
      labels: held(cells).map(({ value, atLeast }) => atLeast ? estimatedTroops({ mean: value, atLeast }, t, language) : null), // prettier-ignore
    })),
  }
}
