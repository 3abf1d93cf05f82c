import { describe, expect, it, test } from 'vitest'
import { columnAreas, slideRoom } from '#src/export/pptx/slide-room.ts'
import { splitTable } from '#src/export/pptx/table.ts'
import { columnName } from '#src/domain/names/column-name.ts'
import { aSlide, foot } from './a-deck.ts'

describe('slideRoom', () => {
  it('is what title, subtitle and foot leave, and smaller under a longer foot', () => {
    const room = slideRoom(aSlide())
    expect(room.width).toBe(888)
    expect(room.y).toBeGreaterThan(80)
    expect(slideRoom(aSlide({ foot: [...foot, ...foot] })).height).toBeCloseTo(room.height - 32.4, 5)
  })
})

test('blocks stand side by side by their shares', () => {
  const room = { x: 36, y: 90, width: 888, height: 300 }
  expect(columnAreas([{ share: 2 }, {}], room)).toEqual([
    { x: 36, y: 90, width: 580, height: 300 },
    { x: 634, y: 90, width: 290, height: 300 },
  ])
})

describe('splitTable', () => {
  const rows = Array.from({ length: 30 }, (_, index) => [`Site ${index + 1}`])
  const table = { kind: 'table', alt: 'Sites', header: ['Site'], columns: [1], rows } as const

  it('loses no row and repeats the header', () => {
    const pages = splitTable(table, { width: 400, height: 200 })
    expect(pages.map((page) => page.rows.length)).toEqual([9, 9, 9, 3])
    expect(pages.flatMap((page) => page.rows)).toEqual(rows)
    expect(pages.map((page) => page.header)).toEqual([['Site'], ['Site'], ['Site'], ['Site']])
  })

  it('is one table for no rows, and one for a row that is too high', () => {
    expect(splitTable({ ...table, rows: [] }, { width: 400, height: 200 }).length).toBe(1)
    expect(splitTable({ ...table, rows: [['word '.repeat(900)]] }, { width: 400, height: 90 }).length).toBe(1)
  })
})

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is %s', (index, name) => {
  expect(columnName(index)).toBe(name)
})
