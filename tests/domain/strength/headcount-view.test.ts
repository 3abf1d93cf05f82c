import { describe, expect, it } from 'vitest'
import { headcountAt, lastHeadcounts, readHeadcounts } from '#src/domain/strength/headcount-view.ts'
import type { Headcount } from '#src/schema/headcount.ts'

const count = (month: string, fields: Partial<Headcount> = {}): Headcount => ({
  id: `one-${month}`,
  month,
  mission: 'ONE',
  troops: 100,
  police: null,
  observers: 5,
  total: 105,
  contributors: 3,
  sources: ['a-report'],
  ...fields,
})

const rows = [
  count('2016-12'),
  count('2016-09'),
  count('2016-10', { mission: 'TWO', id: 'two-2016-10', troops: 90, total: 95 }),
  count('2016-10'),
  count('2017-01', { troops: 250 }),
]

const viewOf = (given: readonly Headcount[], end = '2020-06-30') => {
  const view = readHeadcounts(given, ['ONE', 'TWO'], end)
  if (view === null) throw new Error('no head counts')
  return view
}

describe('monthly head counts', () => {
  it('are none without any', () => {
    expect(readHeadcounts([], ['ONE'], '2020-06-30')).toBeNull()
  })

  it('are all listed by month; of a month that two missions count, the later one is drawn', () => {
    const { listed, runs, missions } = viewOf(rows)
    expect(listed.map(({ id }) => id)).toEqual(['one-2016-09', 'one-2016-10', 'two-2016-10', 'one-2016-12', 'one-2017-01']) // prettier-ignore
    expect(runs.flatMap((run) => run.rows.map(({ id }) => id))).not.toContain('one-2016-10')
    expect(missions).toEqual(['ONE', 'TWO'])
  })

  it('of one month in two documents are drawn as the first has them', () => {
    const second = count('2017-01', { id: 'one-2017-01-sum', troops: 260, sources: ['another'] })
    const { runs, sourceIds } = viewOf([...rows, second])
    expect(runs.at(-1)?.rows.map(({ id }) => id)).toEqual(['one-2016-12', 'one-2017-01'])
    expect(sourceIds).toEqual(['a-report', 'another'])
  })

  it('are joined neither across a month without one nor from one mission to the next', () => {
    expect(viewOf(rows).runs.map((run) => [run.mission, run.rows.map(({ month }) => month)])).toEqual([
      ['ONE', ['2016-09']],
      ['TWO', ['2016-10']],
      ['ONE', ['2016-12', '2017-01']],
    ])
  })

  it('have an axis that every date shares: whole years, until the last documented day', () => {
    expect(viewOf(rows).range).toEqual({ from: '2016-01-01', to: '2020-12-31' })
    expect(viewOf(rows, '2010-01-01').range).toEqual({ from: '2016-01-01', to: '2017-12-31' })
    expect(viewOf(rows).maximum).toBe(300)
  })

  it('have only the parts that are reported', () => {
    expect(viewOf(rows).parts).toEqual(['troops', 'observers', 'total'])
    expect(viewOf([...rows, count('2017-02', { police: 0 })]).parts).toContain('police')
  })

  it.each([
    ['2016-09-29', null, undefined],
    ['2016-09-30', 'one-2016-09', false],
    ['2016-10-30', 'one-2016-09', false],
    ['2016-11-29', 'two-2016-10', false],
    ['2016-11-30', 'two-2016-10', true],
    ['2016-12-31', 'one-2016-12', false],
    ['2020-01-01', 'one-2017-01', true],
  ])('on %s are those of %s', (day, id, isOld) => {
    const at = headcountAt(viewOf(rows), day)
    expect(at?.row.id ?? null).toBe(id)
    expect(at?.isOld).toBe(isOld)
  })

  it('have last ones up to a day, twelve at most', () => {
    const many = Array.from({ length: 20 }, (_, index) => count(`${2000 + index}-06`))
    expect(lastHeadcounts(viewOf(many), '2015-06-29').map(({ month }) => month.slice(0, 4))).toEqual(
      Array.from({ length: 12 }, (_, index) => String(2003 + index)),
    )
  })
})
