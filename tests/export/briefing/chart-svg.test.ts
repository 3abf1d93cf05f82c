import { expect, it } from 'vitest'
import { textWidth } from '#src/draw/text-width.ts'
import { chartLegend } from '#src/export/svg/chart-legend.ts'
import { chartSvg, leastHeight } from '#src/export/svg/chart-svg.ts'
import type { ChartSpec } from '#src/draw/chart-spec.ts'
import { elements, parseXml } from '#tests/export/pptx/read-package.ts'

const common = { language: 'fr', axes: ['Date', 'Sites'], legend: true, maximum: 4 } as const
const values = [4, 0, null, 2]
const dates = ['2024-01-01', '2024-02-01', '2024-03-01', '2024-04-01']
const series = [{ name: 'Ouverts', color: '#1f69b3', values }]

const draw = (spec: ChartSpec) => parseXml(chartSvg(spec, { width: 400, height: 300 }, null, 'Quatre mois'))

it('breaks a line at a gap, and draws a zero', () => {
  const svg = draw({ ...common, kind: 'line', dates, series })
  expect(elements(svg, 'circle').length).toBe(3)
  const line = elements(svg, 'path').find((path) => path.getAttribute('stroke-width') === '2.2')
  expect(line?.getAttribute('d')?.match(/M/g)?.length).toBe(2)
  expect(elements(svg, 'text').map(({ textContent }) => textContent)).toContain('Ouverts')
})

it('labels a bar, and leaves none for a gap', () => {
  const labels = ['plus de 4', '0', null, '2']
  const svg = draw({ ...common, legend: false, kind: 'bar', horizontal: false, categories: dates, series: [{ name: 'Ouverts', color: '#1f69b3', values, labels }] }) // prettier-ignore
  expect(elements(svg, 'rect').filter((bar) => bar.getAttribute('fill') === '#1f69b3').length).toBe(3)
  expect(elements(svg, 'text').map(({ textContent }) => textContent)).toContain('plus de 4')
})

it('draws steps as level and upright lines only', () => {
  const steps = [{ date: '2024-01-01', value: 4 }, { date: '2024-03-01', value: 1 }] // prettier-ignore
  const svg = draw({ ...common, kind: 'step', range: { from: '2024-01-01', to: '2024-04-01' }, series: [{ name: 'Ouverts', color: '#1f69b3', steps }] }) // prettier-ignore
  const path = elements(svg, 'path').find((one) => one.getAttribute('stroke') === '#1f69b3' && !one.closest('[transform] [transform]'))?.getAttribute('d') ?? '' // prettier-ignore
  const points = path.slice(1).split('L').map((point) => point.split(' ').map(Number)) // prettier-ignore
  expect(points.length).toBe(4)
  expect(points.slice(1).every(([x, y], index) => x === points[index]?.[0] || y === points[index]?.[1])).toBe(true) // prettier-ignore
})

it('keeps a legend in the width of its chart, and leaves the plot a readable height', () => {
  const name = 'Plafond connu seulement par un tableau de cette date, quoi qu’il en soit depuis lors'
  const names = [name, `${name} 2`, `${name} 3`]
  const spec: ChartSpec = { ...common, kind: 'step', range: { from: '2024-01-01', to: '2024-04-01' }, series: names.map((one) => ({ name: one, color: '#1f69b3', steps: [{ date: '2024-01-01', value: 4 }] })) } // prettier-ignore
  const width = 250
  const words = elements(parseXml(`<svg xmlns="http://www.w3.org/2000/svg">${chartLegend(spec, width).markup}</svg>`), 'text') // prettier-ignore
  expect(words.filter((word) => Number(word.getAttribute('x')) + textWidth(word.textContent, 12) > width)).toEqual([]) // prettier-ignore
  expect(leastHeight(spec, width)).toBeGreaterThan(chartLegend(spec, width).height + 130)
})
