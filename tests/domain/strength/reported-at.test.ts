import { expect, it } from 'vitest'
import { reportedAt } from '#src/domain/strength/reported-at.ts'
import { realRecords } from '#tests/data/real-records.ts'

const at = (day: string, year: number | null) => {
  const row = reportedAt(realRecords('strength', 'unifil'), day, year)
  return row && [row.date, row.component, row.actual.value, row.actual.qualifier]
}

it('a strength reported after the last maps stands nearer to the date than they do', () => {
  expect(at('2026-06-30', 2024)).toEqual(['2026-06', 'total-uniformed', 7500, 'about'])
  expect(at('2026-03-01', 2024)).toEqual(['2026-02-01', 'total-uniformed', 7538, 'exact'])
  expect(at('2025-10-01', 2024)).toEqual(['2025-08-01', 'total-uniformed', 10_509, 'exact'])
})

it('one of the year of the maps or before does not', () => {
  expect(at('2025-07-31', 2024)).toBeNull()
  expect(at('2026-06-30', 2026)).toBeNull()
})
