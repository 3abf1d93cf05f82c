import { expect, it } from 'vitest'
import { monthCount } from '#src/domain/personnel/month-counts.ts'
import { contributorRows, contributorsAt } from '#src/domain/strength/contributor-counts.ts'
import type { Sexes } from '#src/schema/headcount.ts'

const month = (name: string, troops: Readonly<Record<string, Sexes>>) =>
  monthCount(
    'M',
    name,
    Object.entries(troops).map(([contributor, sexes]) => ({ contributor, troops: sexes })),
    'source',
  )

it('the largest contributors come first, equal ones by their codes, and those not reported whole last', () => {
  const may = month('2024-05', {
    BBB: { women: null, men: 900 },
    CCC: { women: 10, men: 90 },
    AAA: { women: 0, men: 100 },
    DDD: { women: 1, men: 400 },
  })
  const at = contributorsAt([may], '2024-06-15')
  expect(at?.counts.map(({ contributor, people, women }) => [contributor, people, women])).toEqual([
    ['DDD', 401, 1],
    ['AAA', 100, 0],
    ['CCC', 100, 10],
    ['BBB', null, null],
  ])
})

it('a month counts from its last day on, and one without rows of contributors is passed over', () => {
  const { by: _by, ...june } = month('2024-06', { AAA: { women: 1, men: 1 } })
  const listed = [month('2024-04', { AAA: { women: 1, men: 1 } }), month('2024-05', { AAA: { women: 2, men: 2 } }), june] // prettier-ignore
  expect(contributorsAt(listed, '2024-04-29')).toBeNull()
  expect(contributorsAt(listed, '2024-05-30')?.month).toBe('2024-04')
  expect(contributorsAt(listed, '2024-05-31')?.month).toBe('2024-05')
  expect(contributorsAt(listed, '2024-12-31')?.month).toBe('2024-05')
  expect(contributorRows(listed)).toHaveLength(2)
})
