import { expect, it } from 'vitest'
import { placeMapLabels } from '#src/domain/geo/labels.ts'

const wish = { id: 'a', text: 'A name of some length', x: 300, y: 100, r: 8, size: 12, spread: 1 }
const edges = { left: 0, top: 0, right: 379, bottom: 300 }

const anchorUnder = (covered: typeof edges | null) =>
  placeMapLabels([wish], [{ x: 300, y: 100, r: 8 }], edges, covered ? [covered] : [])[0]?.anchor

it('a name keeps clear of the legend: it stands over its mark where the legend covers the side', () => {
  // At the right the map ends.
  expect(anchorUnder(null)).toBe('end')
  expect(anchorUnder({ left: 0, top: 0, right: 200, bottom: 110 })).toBe('middle')
  expect(anchorUnder({ left: 0, top: 0, right: 200, bottom: 80 })).toBe('end')
})

it('a name is not there where its mark is under the legend or beyond the edge', () => {
  expect(anchorUnder({ left: 0, top: 0, right: 310, bottom: 110 })).toBeUndefined()
  const cut = { ...wish, y: -2 }
  expect(placeMapLabels([cut], [], edges)).toEqual([])
  expect(placeMapLabels([{ ...cut, y: 2 }], [], edges)).toHaveLength(1)
})
