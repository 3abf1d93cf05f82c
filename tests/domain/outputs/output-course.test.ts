import { describe, expect, it } from 'vitest'
import { outputCourse } from '#src/domain/outputs/output-course.ts'
import { readOutputs } from '#src/domain/outputs/outputs-view.ts'
import type { Output } from '#src/schema/output.ts'
import { outputCoursePhrase } from '#src/text/output-course-phrase.ts'
import { realRecords } from '#tests/data/real-records.ts'
import { realTexts } from '#tests/kit/real-texts.ts'

const plain = (text: string) => text.replaceAll('\u00A0', ' ')

describe.each(['monusco', 'minusma', 'unifil'])('the bars of the outputs of %s in words', (id) => {
  const all = realRecords('outputs', id)
  const areas = [null, ...new Set(all.map(({ province }) => province))]

  it('count the figures, and name a largest only where nothing else may be as large', () => {
    for (const area of areas)
      for (const group of readOutputs(
        all.filter(({ province }) => area === null || province === area),
        all,
      ).groups) {
        // prettier-ignore
        const { count, largest } = outputCourse(group)
        expect(count).toBe(group.rows.length)
        const others = group.rows.map(({ output }) => output).filter((output) => output !== largest)
        const open = others.filter(({ quantity }) => !['exact', 'up-to'].includes(quantity.qualifier) || quantity.value >= (largest?.quantity.value ?? Infinity)) // prettier-ignore
        expect(largest ? open : []).toEqual([])
      }
  })
})

const [model] = realRecords('outputs')

const told = (
  figures: readonly [number, Output['quantity']['qualifier']][],
  language: 'en' | 'fr' = 'en',
) => {
  if (!model) return ''
  const rows = figures.map(([value, qualifier], at) => ({ ...model, id: `o-${at}`, partOf: null, mayOverlap: [], quantity: { value, qualifier } })) // prettier-ignore
  const [group] = readOutputs(rows, rows).groups
  return group ? plain(outputCoursePhrase(group, realTexts[language], language)) : ''
}

it('keeps the qualifier of the largest, and names none where a bound leaves it open', () => {
  expect(told([[580, 'more-than'], [20, 'exact']])).toMatch(/^Figures in the chart: 2\. Largest: more than 580 /u) // prettier-ignore
  expect(told([[580, 'more-than'], [20, 'exact']], 'fr')).toMatch(/^Chiffres du graphique : 2\. Le plus élevé : plus de 580 /u) // prettier-ignore
  for (const open of [[[580, 'exact'], [20, 'more-than']], [[580, 'exact'], [570, 'about']], [[580, 'up-to'], [20, 'exact']], [[20, 'exact'], [20, 'exact']], [[20, 'exact']]] as const) // prettier-ignore
    expect(told(open.map(([value, qualifier]) => [value, qualifier]))).toBe(`Figures in the chart: ${open.length}.`) // prettier-ignore
})
