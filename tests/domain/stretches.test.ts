import { describe, expect, it } from 'vitest'
import { addDays } from '#src/domain/dates/dates.ts'
import { statusAt } from '#src/domain/sites/status.ts'
import { stretchesOf } from '#src/domain/sites/stretches.ts'
import { realBase } from '#tests/export/briefing/real-briefing.ts'

const isInOrder = (stretches: ReturnType<typeof stretchesOf>): boolean =>
  stretches.every(({ from, to }, index_) => {
    const next = stretches[index_ + 1]
    const isForward = from === null || to === null || from.day <= to.day
    return isForward && (!next || (to !== null && next.from !== null && to.day < next.from.day))
  })

describe.each(['monusco', 'minusma', 'unifil'])('the stretches of the sites of %s', (mission) => {
  const { index, days } = realBase(mission)
  const sites = index.records.map(({ history }) => ({ history, stretches: stretchesOf(history) }))
  const tried = [...new Set(days.flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]))]

  it('say of each day what the page says of it', () => {
    const wrong = sites.flatMap(({ history, stretches }) =>
      tried.flatMap((day) => {
        const at = stretches.filter(
          ({ from, to }) => (from === null || from.day <= day) && (to === null || day <= to.day),
        )
        const expected = statusAt(history, day).name
        const found = at.map(({ status }) => status.name)
        const isSame = expected === 'not-documented' ? found.length === 0 : found.join() === expected
        return isSame ? [] : [{ site: history.site.id, day, expected, found: found.join() }]
      }),
    )
    expect(tried.length).toBeGreaterThan(100)
    expect(wrong).toEqual([])
  })

  it('begin with the date that their source has, and end the day before the next', () => {
    expect(sites.filter(({ stretches }) => !isInOrder(stretches))).toEqual([])
  })
})

const stretchesIn = (mission: string, id: string) => {
  const record = realBase(mission).index.records.find(({ history }) => history.site.id === id)
  return record ? stretchesOf(record.history).map(({ status, from, to }) => [status.name, from, to]) : []
}

it('keep a month as a month and a day as a day', () => {
  expect(stretchesIn('minusma', 'ogossagou')).toEqual([
    [
      'open',
      { day: '2020-03-31', date: '2020-03', precision: 'month' },
      { day: '2023-08-02', date: '2023-08-03', precision: 'day' },
    ],
    ['handed-over', { day: '2023-08-03', date: '2023-08-03', precision: 'day' }, null],
  ])
})
