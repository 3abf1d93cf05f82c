import { expect, it } from 'vitest'
import { encodeRemarks } from '#src/domain/remarks/remark-code.ts'
import { noFilter } from '#src/domain/view/filters.ts'
import { timelineOf } from '#src/domain/page/timeline-of.ts'
import { burnDownOf } from '#src/domain/page/burn-down-of.ts'
import { estimateSeries } from '#src/domain/strength/estimate-series.ts'
import { readStrength } from '#src/domain/strength/strength-view.ts'
import { burnDownFile } from '#src/draw/burn-down-chart.ts'
import { chartData } from '#src/export/pptx/chart-sheet.ts'
import { burnDownPicture, estimatesPicture, strengthPicture } from '#src/export/svg/panel-pictures.ts'
import { mapMarkup } from '#src/panels/map/map-svg.ts'
import { mapOf } from '#src/panels/map/map-of.ts'
import { timelineChart } from '#src/panels/timeline/timeline-chart.ts'
import { drawingOf, timelineLegendOf, timelineMarkup } from '#src/panels/timeline/timeline-svg.ts'
import { realContext } from '#tests/export/briefing/real-briefing.ts'

// The signs of a reader's remarks, in pictures as on screen: what both draw is one scene.

const note = encodeRemarks([
  { pin: { kind: 'site', site: 'goma' }, text: 'One' },
  { pin: { kind: 'date', date: '2024-06-30' }, text: 'Two <b>' },
  { pin: { kind: 'date', date: '2024-06' }, text: 'Three' },
  { pin: { kind: 'date', date: '1950' }, text: 'Before all that is drawn' },
  { pin: { kind: 'site', site: 'goma' }, text: 'Five' },
])

/** The numbers in the signs of a picture, with the places where each stands. */
const signsIn = (svg: string): readonly (readonly [number: string, x: number])[] =>
  [...svg.matchAll(/<rect x="([-\d.]+)"[^>]*fill="#6b3fa0"[^>]*\/><text[^>]*>(\d)<\/text>/gu)].map(
    ([, x, number]) => [number ?? '', Number(x)],
  )

it('stand on the timeline at their dates, side by side on one day, and nowhere for a date beyond it', () => {
  const context = realContext('en', { note })
  const view = timelineOf(context, context)
  if (!view) throw new Error('no timeline')
  const drawing = drawingOf(context, view)
  const { svg } = timelineMarkup(drawing, context, 900)
  const signs = signsIn(svg)
  expect(signs.map(([number]) => number)).toEqual(['2', '3'])
  expect((signs[1]?.[1] ?? 0) - (signs[0]?.[1] ?? 0)).toBeGreaterThanOrEqual(14)
  // A day has its line through the lanes; a month has one over all its days, and none through the lanes.
  const lines = [...svg.matchAll(/<path d="M[-\d.]+,[-\d.]+([VH])[-\d.]+"[^>]*stroke="#6b3fa0"/gu)]
  expect(lines.map(([, way]) => way)).toEqual(['V', 'H'])
  const label = 'Reader’s remark, not from the data'
  expect(timelineLegendOf(drawing, context).map((item) => item.label)).toContain(label)
  const chart = timelineChart(context, view)
  const series = chart?.kind === 'chart' && chart.spec.kind === 'lanes' ? chart.spec.series : []
  expect(series.find(({ name }) => name === label)?.beside).toEqual(['2', '3'])
  expect(series.find(({ name }) => name === label)?.labels).toEqual([
    'Reader’s remark 2, not from the data (30\u00A0June 2024): “Two <b>”',
    'Reader’s remark 3, not from the data (June 2024): “Three”',
  ])
  const without = drawingOf(realContext('en'), view)
  expect(signsIn(timelineMarkup(without, context, 900).svg)).toEqual([])
  expect(timelineLegendOf(without, context).map((item) => item.label)).not.toContain(label)
})

it('stand on the map at their sites, a second one beside the first, and not on sites that are not shown', () => {
  const context = realContext('fr', { note, filter: noFilter })
  const { layers } = context
  if (!layers) throw new Error('no outlines')
  const { svg } = mapMarkup(mapOf(context, layers), 900)
  const signs = signsIn(svg)
  // The last one is in the legend.
  expect(signs.map(([number]) => number)).toEqual(['1', '5', '1'])
  expect((signs[0]?.[1] ?? 0) - (signs[1]?.[1] ?? 0)).toBe(14)
  expect(svg).toContain('Remarque du lecteur')
  const elsewhere = realContext('fr', {
    note,
    date: '2024-06-30',
    filter: { ...context.filter, provinces: ['CD-SK'] },
  })
  const other = mapMarkup(mapOf(elsewhere, layers), 900).svg
  expect(signsIn(other)).toEqual([])
  expect(other).not.toContain('Remarque du lecteur')
})

const label = 'Reader’s remark, not from the data'

it('stand on the burn-down, on every chart of strength and on the estimates, and in a slide’s own chart', () => {
  const context = realContext('en', { note })
  const burn = burnDownOf(context, context)
  const strength = readStrength(context.strength, context.filter, '2024-12-31')
  const estimates = estimateSeries(context.base.index, 'province', context.filter)
  if (!burn || !strength || !estimates) throw new Error('no charts')
  const drawn = (of: typeof context) => [
    burnDownPicture(burn, of, 900),
    strengthPicture(strength, of, 900),
    estimatesPicture(estimates, of, 900),
  ]
  // The phase drawn has both dates; the maps read end in a year before them.
  const counts = drawn(context).map(({ chart }) => signsIn(chart.svg).map(([number]) => number))
  expect(counts[0]).toEqual(['2', '3'])
  expect(counts[1]).toEqual(strength.drawn.flatMap(() => ['2', '3']))
  expect(drawn(context).map(({ legend }) => legend.map((item) => item.label).includes(label))).toEqual(
    counts.map((numbers) => numbers.length > 0),
  )
  // Never crossed out by the line of the page's date.
  for (const { chart } of drawn(context).slice(0, 2))
    expect(chart.svg.lastIndexOf('#6b3fa0')).toBeGreaterThan(chart.svg.lastIndexOf('stroke="#a65300"'))
  for (const { chart, legend } of drawn(realContext('en'))) {
    expect(signsIn(chart.svg)).toEqual([])
    expect(legend.map((item) => item.label)).not.toContain(label)
  }

  const { sheet, series } = chartData(burnDownFile(burn, context))
  expect(series.at(-1)).toMatchObject({ name: label, mark: { symbol: 'square' }, labels: ['2', '3'] })
  const [header = [], ...rows] = sheet.rows
  expect(header.at(-1)).toBe(`Title (${label})`)
  expect(rows.map((row) => row.at(-1)).filter((cell) => cell !== null)).toEqual([
    'Reader’s remark 2, not from the data (30\u00A0June 2024): “Two <b>”',
    'Reader’s remark 3, not from the data (June 2024): “Three”',
  ])
  expect(chartData(burnDownFile(burn, realContext('en'))).series.map(({ name }) => name)).not.toContain(label)
})
