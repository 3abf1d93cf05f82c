import { describe, expect, it } from 'vitest'
import { ceilingAt } from '#src/domain/strength/ceiling.ts'
import { realRecords } from '#tests/data/real-records.ts'

const strength = realRecords('strength')

describe('the authorized ceiling of military personnel', () => {
  // day, ceiling, since when, the newest resolution that kept it
  it.each([
    ['2018-02-28', 16_215, '2017-09-15', undefined],
    ['2019-12-18', 16_215, '2018-03', '2019-03-29'],
    ['2019-12-19', 14_000, '2019-12-19', undefined],
    ['2021-12-19', 14_000, '2019-12-19', '2020-12-18'],
    ['2021-12-20', 13_500, '2021-12-20', undefined],
    ['2024-06-30', 13_500, '2021-12-20', '2023-12-19'],
    ['2024-07-01', 11_500, '2024-07-01', undefined],
    ['2026-03-11', 11_500, '2024-07-01', '2025-12-19'],
  ])('on %s is %i, since %s, kept on %s', (day, value, since, kept) => {
    const ceiling = ceilingAt(strength, day)
    expect(ceiling?.value).toBe(value)
    expect(ceiling?.row.date).toBe(since)
    expect(ceiling?.kept?.date).toBe(kept)
  })

  it('is only known to have held where no resolution is', () => {
    expect(ceilingAt(strength, '2018-02-28')?.isDated).toBe(false)
    expect(ceilingAt(strength, '2018-03-31')?.isDated).toBe(true)
  })

  it('is null before the first one documented', () => {
    expect(ceilingAt(strength, '2010-01-01')).toBeNull()
  })
})
