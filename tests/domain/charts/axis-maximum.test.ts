import { assert, integer, property } from 'fast-check'
import { expect, test } from 'vitest'
import { axisMaximum } from '#src/domain/charts/axis-maximum.ts'

test.each([
  [[], 2],
  [[0], 2],
  [[2], 4],
  [[9.5], 10],
  [[20], 30],
  [[80], 100],
  [[580, 45], 600],
  [[1800, 2650], 3000],
  [[1_943_500], 2_000_000],
])('the axis for %j ends at %d', (values, end) => {
  expect(axisMaximum(values)).toBe(end)
})

test('every value ends short of the axis, and none takes less than a third of it', () => {
  assert(
    property(integer({ min: 1, max: 10 ** 9 }), (value) => {
      const end = axisMaximum([value])
      expect(end).toBeGreaterThan(value)
      expect(end).toBeLessThanOrEqual(value * 3)
    }),
  )
})
