import { describe, expect, it } from 'vitest'
import { stepPoints } from '#src/draw/step-points.ts'
import type { BarSpec, ChartSpec } from '#src/draw/chart-spec.ts'
import { writeChart } from '#src/export/pptx/chart.ts'
import { cacheOf, cellsOf, elements, only, parseXml } from './read-package.ts'

const blue = '#1f69b3'

const read = (spec: ChartSpec) => {
  const { xml, workbook } = writeChart(spec)
  const chart = parseXml(xml)
  return { chart, series: elements(chart, 'c:ser'), cells: cellsOf(workbook) }
}

const seriesAt = (all: readonly Element[], index: number): Element => {
  const one = all[index]
  if (!one) throw new Error(`no series ${index}`)
  return one
}

const bars: BarSpec = {
  kind: 'bar',
  horizontal: true,
  language: 'en',
  axes: ['Output', 'Number'],
  legend: false,
  maximum: 800,
  categories: ['Projects', 'Bridges', 'Airfields', 'Clinics'],
  series: [
    {
      name: 'China',
      color: blue,
      values: [580, 80, 0, null],
      labels: ['more than 580', 'more than 80', '0', null],
    },
  ],
}

describe('a bar chart', () => {
  const { chart, series, cells } = read(bars)
  const china = seriesAt(series, 0)

  it('shows a zero as a point and a gap as none', () => {
    expect(cacheOf(only(china, 'c:val'))).toEqual({ 0: '580', 1: '80', 2: '0' })
    expect(only(only(china, 'c:val'), 'c:ptCount').getAttribute('val')).toBe('4')
    expect(cacheOf(only(china, 'c:cat'))).toEqual({
      0: 'Projects',
      1: 'Bridges',
      2: 'Airfields',
      3: 'Clinics',
    })
  })

  it('has the same in its workbook: the zero a zero, the gap an empty cell, the words in a column of their own', () => {
    expect(cells).toEqual({
      A1: 'Output', B1: 'China', C1: 'China (as stated)',
      A2: 'Projects', B2: '580', C2: 'more than 580',
      A3: 'Bridges', B3: '80', C3: 'more than 80',
      A4: 'Airfields', B4: '0', C4: '0',
      A5: 'Clinics',
    }) // prettier-ignore
  })

  it('refers to the cells that it shows', () => {
    expect(elements(china, 'c:f').map((range) => range.textContent)).toEqual([
      "'Data'!$B$1",
      "'Data'!$A$2:$A$5",
      "'Data'!$B$2:$B$5",
    ])
  })

  it('keeps the qualifier beside the bar', () => {
    expect(elements(china, 'c:dLbl').map((label) => only(label, 'a:t').textContent)).toEqual([
      'more than 580',
      'more than 80',
      '0',
    ])
  })

  it('runs from the top down, with its amounts at the bottom and the axis of all dates', () => {
    expect(only(only(chart, 'c:catAx'), 'c:orientation').getAttribute('val')).toBe('maxMin')
    expect(only(only(chart, 'c:valAx'), 'c:crosses').getAttribute('val')).toBe('max')
    expect(only(chart, 'c:max').getAttribute('val')).toBe('800')
  })
})

describe('a stacked bar chart', () => {
  it('is stacked, and tells a plan from a fact without colour', () => {
    const { chart, series } = read({
      ...bars,
      kind: 'stacked-bar',
      series: [
        { name: 'Actual', color: blue, values: [1, 2, 3, 4] },
        { name: 'Planned', color: blue, values: [0, 0, 0, 1], dashed: true },
      ],
    })
    expect(only(chart, 'c:grouping').getAttribute('val')).toBe('stacked')
    expect(only(chart, 'c:overlap').getAttribute('val')).toBe('100')
    expect(series.map((one) => elements(one, 'a:pattFill').length)).toEqual([0, 1])
  })
})

describe('a line chart', () => {
  const { chart, series, cells } = read({
    kind: 'line',
    language: 'fr',
    axes: ['Date', 'Militaires'],
    legend: true,
    dates: ['2024-01-01', '2024-02-29', '2024-12-31'],
    series: [{ name: 'Déployé', color: blue, values: [14_000, null, 0] }],
  })

  it('has real dates, and keeps the gap open', () => {
    const deployed = seriesAt(series, 0)
    expect(cacheOf(only(deployed, 'c:cat'))).toEqual({ 0: '45292', 1: '45351', 2: '45657' })
    expect(cacheOf(only(deployed, 'c:val'))).toEqual({ 0: '14000', 2: '0' })
    expect(only(chart, 'c:dispBlanksAs').getAttribute('val')).toBe('gap')
    expect(only(chart, 'c:baseTimeUnit').getAttribute('val')).toBe('days')
  })

  it('has the same in its workbook', () => {
    expect(cells).toEqual({
      A1: 'Date', B1: 'Déployé', A2: '45292', B2: '14000', A3: '45351', A4: '45657', B4: '0',
    }) // prettier-ignore
  })

  it('writes dates and amounts in its language', () => {
    expect(only(only(chart, 'c:dateAx'), 'c:numFmt').getAttribute('formatCode')).toBe('[$-40C]mmm yyyy')
    expect(only(only(chart, 'c:valAx'), 'c:numFmt').getAttribute('formatCode')).toBe(
      '[>=1000000]#"\u00a0"###"\u00a0"##0;[>=1000]#"\u00a0"##0;0',
    )
    expect(only(chart, 'c:lang').getAttribute('val')).toBe('fr-FR')
  })
})

describe('a step line', () => {
  const steps = [
    { date: '2024-01-01', value: 14 },
    { date: '2024-02-28', value: 0 },
    { date: '2024-06-25', value: null },
    { date: '2025-01-01', value: 2 },
  ]

  it('doubles each value at the next date, and lets a gap be a gap', () => {
    expect(stepPoints({ steps }, '2025-03-01')).toEqual([
      { date: '2024-01-01', value: 14 },
      { date: '2024-02-28', value: 14 },
      { date: '2024-02-28', value: 0 },
      { date: '2024-06-25', value: 0 },
      { date: '2024-06-25', value: null },
      { date: '2025-01-01', value: 2 },
      { date: '2025-03-01', value: 2 },
    ])
  })

  it('is a scatter chart over dates with the same points in its workbook', () => {
    const { chart, series, cells } = read({
      kind: 'step',
      language: 'en',
      axes: ['Date', 'Open sites'],
      legend: true,
      range: { from: '2024-01-01', to: '2024-03-31' },
      series: [
        { name: 'Actual', color: blue, steps: steps.slice(0, 2) },
        { name: 'Planned', color: blue, steps: [{ date: '2024-01-01', value: 7 }], dashed: true },
      ],
    })
    const actual = seriesAt(series, 0)
    expect(only(chart, 'c:scatterChart').tagName).toBe('c:scatterChart')
    expect(cacheOf(only(actual, 'c:xVal'))).toEqual({ 0: '45292', 1: '45350', 2: '45350', 3: '45382' })
    expect(cacheOf(only(actual, 'c:yVal'))).toEqual({ 0: '14', 1: '14', 2: '0', 3: '0' })
    expect(cells).toEqual({
      A1: 'Date (Actual)', B1: 'Actual', C1: 'Date (Planned)', D1: 'Planned',
      A2: '45292', B2: '14', C2: '45292', D2: '7',
      A3: '45350', B3: '14', C3: '45382', D3: '7',
      A4: '45350', B4: '0', A5: '45382', B5: '0',
    }) // prettier-ignore
  })
})

describe('a stacked area chart', () => {
  it('holds each value until the day before the next date', () => {
    const { chart, cells } = read({
      kind: 'stacked-area',
      language: 'en',
      axes: ['Date', 'Sites'],
      legend: true,
      dates: ['2024-01-01', '2024-01-03', '2024-01-04'],
      series: [{ name: 'Open', color: blue, values: [2, 0, 1] }],
    })
    expect(only(chart, 'c:grouping').getAttribute('val')).toBe('stacked')
    expect(cells).toEqual({
      A1: 'Date', B1: 'Open', A2: '45292', B2: '2', A3: '45293', B3: '2', A4: '45294', B4: '0', A5: '45295', B5: '1',
    }) // prettier-ignore
  })
})
