import { type EstimateSeries, estimateSeries, mapYears } from '#src/domain/strength/estimate-series.ts'
import { viewDays } from '#src/draw/cursor.ts'
import { estimateChart } from '#src/draw/estimate-chart.ts'
import { bandNamesOf } from '#src/text/band-names.ts'
import { estimateCoursePhrase } from '#src/text/estimate-course-phrase.ts'
import { estimateCell } from '#src/text/estimate-phrase.ts'
import type { BriefingContext } from '#src/export/briefing/context.ts'
import { type DrawnSection, emptySection, makeSection } from '#src/export/briefing/section-frame.ts'
import type { BriefingBlock } from '#src/export/briefing/sections.ts'

/** The rows of the page's table: a year, each band, and all together. */
const tableOf = (
  { t, language, names }: BriefingContext,
  series: EstimateSeries,
  alt: string,
): BriefingBlock => {
  const { columns } = t.strength
  const bandNames = bandNamesOf(series, names, t)
  return {
    kind: 'table',
    alt,
    header: [columns.year, ...bandNames, columns.total],
    rows: series.years.map((year, index) => [
      String(year),
      ...[...series.bands.map(({ cells }) => cells[index]), series.totals[index]].map((cell) =>
        cell ? estimateCell(cell, t, language) : '',
      ),
    ]),
    columns: [6, ...bandNames.map(() => 11), 11],
  }
}

/**
 * The estimated troops of the page's filter, apart from everything that was counted: the area, and the same
 * year by year. Null where nobody read any maps of the mission, or what was read is not there.
 */
export const estimatesSection = (context: BriefingContext): DrawnSection | null => {
  const { base, filter, grouping, t, language, hasEstimates } = context
  const { index } = base
  if (index.maps.sources.length === 0 || !hasEstimates) return null
  const { first, last, shared } = mapYears(index)
  const name = t.strength.estimates(first, last)
  const series = estimateSeries(index, grouping, filter)
  if (series === null) return emptySection(context, 'strength', name, t.strength.noEstimates)
  const by = (grouping === 'province' ? t.strength.byProvince : t.strength.byContributor).toLowerCase()
  const title = t.strength.estimatesChart(by)
  const grouped = grouping === 'province' ? t.strength.estimatesProvince : t.strength.estimatesContributor
  const intro = [t.strength.estimatesIntro(shared), grouped]
  const told = estimateCoursePhrase(series, t, language)
  const spec = { ...estimateChart(series, context.names, t, language), ...viewDays(context) }
  return makeSection(context, {
    panel: 'strength',
    name,
    blocks: [
      { kind: 'chart', alt: [`${title}. ${t.strength.estimateLabel}.`, ...told].join(' '), title, spec },
      tableOf(context, series, t.strength.estimatesTable(by)),
    ],
    notes: [...told, ...intro],
    sourceIds: index.maps.sources,
    remarks: intro,
    brief: () => ({
      message: null,
      points: [...told, ...intro],
      visuals: [{ kind: 'chart', alt: [`${title}.`, ...told].join(' '), title, spec }],
      figures: [],
    }),
  })
}
