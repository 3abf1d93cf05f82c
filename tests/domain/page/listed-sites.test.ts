import { describe, expect, it } from 'vitest'
import { gapAt } from '#src/domain/plans/burn-gap.ts'
import { burnDownOf } from '#src/domain/page/burn-down-of.ts'
import { listedSites } from '#src/domain/page/listed-sites.ts'
import { siteSorts } from '#src/domain/sites/site-sort.ts'
import { openedView } from '#tests/kit/opened-view.ts'

const listed = (search: string) => {
  const { ready, view } = openedView(search, 'en')
  return listedSites(ready, view, 'en')
}
const site = (search: string, id: string) => listed(search).find(({ row }) => row.site.id === id)?.plan

describe('the list of sites', () => {
  it.each(['', '?date=2024-08-31', '?count=handed-over', '?province=CD-SK&date=2024-05-15'])(
    'has the sites past a planned date that plan and actual counts, with the same days: %s',
    (search) => {
      const { ready, view } = openedView(search, 'en')
      const burn = burnDownOf(ready, view)
      if (!burn) throw new Error('no burn-down')
      const { overdue } = gapAt(burn.histories, view.counting, burn.plans, ready.day)
      const past = listed(search).flatMap(({ row, plan }) =>
        plan?.outcome === 'past' ? [`${row.site.id} ${plan.days}`] : [],
      )
      expect(past.length).toBeGreaterThan(0)
      expect(past.toSorted()).toEqual(
        overdue.map(({ history, days }) => `${history.site.id} ${days}`).toSorted(),
      )
    },
  )

  it('tells of a site that was left how long before or after its date that was', () => {
    expect(site('', 'minembwe')).toMatchObject({ outcome: 'left', days: 72, isLate: true })
  })

  it('tells no date before it was announced', () => {
    expect(listed('?date=2012').filter(({ plan }) => plan !== null)).toEqual([])
  })

  it('tells of a date that is still to come, and of one that lapsed, no days', () => {
    const outcomes = listed('').flatMap(({ plan }) => plan ?? [])
    expect(outcomes.some(({ outcome }) => outcome === 'lapsed')).toBe(true)
    const without = outcomes.filter(({ outcome }) => outcome === 'lapsed' || outcome === 'ahead')
    expect(without.filter(({ days }) => days !== null)).toEqual([])
  })

  it.each(siteSorts)('sorted by %s has every site', (sort) => {
    expect(listed(`?sort=${sort}`)).toHaveLength(listed('').length)
  })

  it.each([
    ['past', 1],
    ['past-desc', -1],
  ])('sorted by %s has the days in order and those without data last', (sort, direction) => {
    const days = listed(`?sort=${sort}`).map(({ plan }) => plan?.days ?? null)
    const known = days.filter((value) => value !== null)
    expect(days.slice(0, known.length)).toEqual(known.toSorted((a, b) => direction * (a - b)))
  })

  it.each(['recipient', 'recipient-desc'])('sorted by %s has those without one last', (sort) => {
    const hasOne = listed(`?sort=${sort}`).map(({ row }) => Boolean(row.status.since?.recipient))
    expect(hasOne).toEqual(hasOne.toSorted((a, b) => Number(b) - Number(a)))
  })
})
