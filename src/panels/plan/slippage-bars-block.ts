import type { SlippageRow } from '#src/domain/plans/slippage.ts'
import { colors } from '#src/draw/chart-colors.ts'
import type { BarSpec } from '#src/draw/chart-spec.ts'
import { type SlippageChart, slippageScene } from '#src/draw/slippage-chart.ts'
import type { BriefingContext } from '#src/export/briefing/context.ts'
import type { BriefingBlock } from '#src/export/briefing/sections.ts'
import { legendItems, legendLines } from '#src/export/svg/legend.ts'
import { slippageOfContext } from '#src/export/svg/panel-pictures.ts'
import { sceneSvg } from '#src/export/svg/scene-svg.ts'

type Row = SlippageChart['rows'][number]

/** Bars of one chart whose names can be read where two charts share a slide. */
const most = 8

/** Steps of the axis, in days: the first that makes no more than seven. */
const steps = [5, 10, 20, 50, 100, 200, 500]

/** The words at the end of a bar have room only right of 0: those of the other rows stand with the name. */
const isBar = ({ days }: Row): boolean => days > 0

/** Lying bars of days, after 0 for late and before it for early. */
const specOf = (
  { rows, domain: [from, to], axis }: SlippageChart,
  title: string,
  { t, language }: BriefingContext,
): BarSpec => {
  const step = steps.find((days) => (to - from) / days <= 7) ?? 1000
  return {
    kind: 'bar',
    horizontal: true,
    language,
    title,
    axes: ['', axis],
    minimum: Math.floor(from / step) * step,
    maximum: Math.ceil(to / step) * step,
    step,
    legend: false,
    categories: rows.map((row) => (isBar(row) ? row.name : t.plan.slippageName(row.name, row.label))),
    series: [
      {
        name: t.plan.slippageChart,
        color: colors.orange,
        values: rows.map(({ days }) => days),
        labels: rows.map((row) => (isBar(row) ? row.label : null)),
        colors: rows.map(({ days }) => (days < 0 ? colors.green : colors.orange)),
      },
    ],
  }
}

/**
 * The planned dates whose days are counted, in the order of the page: native charts of slides and, on
 * pages, the page's own rows. What is not documented, not due or known by its month only has no number and
 * no bar: the table after them has all. None where nothing is counted.
 */
export const slippageBars = (
  context: BriefingContext,
  rows: readonly SlippageRow[],
  /** All of them in words, for the first chart. */
  told: string,
): readonly BriefingBlock[] => {
  const { t } = context
  const counted = rows.filter(({ days }) => days !== null)
  if (counted.length === 0) return []
  const whole = slippageOfContext(context, counted)
  const count = Math.ceil(counted.length / most)
  // As many in each, so that the last one is not a single bar.
  const each = Math.ceil(counted.length / count)
  return Array.from({ length: count }, (_, place): BriefingBlock => {
    const chart = { ...whole, rows: whole.rows.slice(place * each, (place + 1) * each) }
    const title = count === 1 ? t.plan.slippageChart : t.sections.part(t.plan.slippageChart, place + 1, count)
    return {
      kind: 'chart',
      title,
      alt: [
        t.sections.barAlt(title, chart.rows.map(({ name, label }) => t.sections.bar(name, label)).join('; ')),
        ...(place === 0 ? [told] : []),
      ].join('. '),
      spec: specOf(chart, title, context),
      page: (width) => {
        const { scene, height } = slippageScene(chart, width)
        const legend = legendLines(legendItems(chart.legend), width)
        const top = legend.height + 8
        return {
          svg: `${legend.markup}<g transform="translate(0 ${top})">${sceneSvg(scene)}</g>`,
          width,
          height: top + height,
        }
      },
    }
  })
}
