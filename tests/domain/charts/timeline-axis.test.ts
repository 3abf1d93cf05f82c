import { expect, it } from 'vitest'
import { axisTicks, recordEnd, wholeRange } from '#src/domain/charts/timeline-axis.ts'
import { anEvent } from '#tests/domain/builders.ts'

const events = [
  anEvent({ id: 'first', date: '2019-03', precision: 'month' }),
  anEvent({ id: 'newest', date: '2026-03-11' }),
  anEvent({ id: 'departure', date: '2026-01-12', status: 'planned', planned: '2027-01' }),
  anEvent({ id: 'mandate-end', date: '2026-12-20', status: 'planned', planned: '2026-12-20' }),
]

it('the axis spans whole years, of what is planned too', () => {
  expect(wholeRange(events)).toEqual({ from: '2019-01-01', to: '2027-12-31' })
  expect(wholeRange([])).toBeNull()
})

it('the record ends with what has happened, not with what is planned', () => {
  expect(recordEnd(events)).toBe('2026-03-11')
  expect(recordEnd([])).toBeNull()
})

it.each([
  ['2019-01-01', '2022-12-31', 10, ['2019', '2020', '2021', '2022']],
  ['2019-01-01', '2022-12-31', 2, ['2019', '2021']],
  ['2019-02-01', '2022-12-31', 10, ['2020', '2021', '2022']],
  ['2023-12-01', '2024-03-11', 10, ['2023-12', '2024-01', '2024-02', '2024-03']],
  ['2023-12-02', '2024-03-11', 10, ['2024-01', '2024-02', '2024-03']],
  ['2023-12-01', '2024-08-11', 5, ['2023-12', '2024-02', '2024-04', '2024-06', '2024-08']],
])('from %s to %s with room for %i labels', (from, to, count, expected) => {
  expect(axisTicks({ from, to }, count)).toEqual(expected)
})
