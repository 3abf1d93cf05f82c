import { expect, it } from 'vitest'
import { changesBetween } from '#src/domain/changes.ts'
import { comparedDays } from '#src/domain/compared-days.ts'
import { type Filter, filterRows, noFilter } from '#src/domain/filters.ts'
import { namesIn } from '#src/domain/names.ts'
import { rowsAt } from '#src/domain/site-row.ts'
import { changeDays } from '#src/domain/timeline-dates.ts'
import { unitKinds } from '#src/schema/names.ts'
import { changesShort } from '#src/text/changes-short.ts'
import { loadBriefing } from '#src/text/load-briefing.ts'
import { realRecords } from '#tests/data/real-records.ts'
import { realModel } from '#tests/domain/real-model.ts'

// The sentence that a spokesperson reads aloud says the number of the list on that day. one-count.test.ts compares the other places.

const { index, events } = realModel()
const provinces = realRecords('provinces')
const contributors = realRecords('contributors')
const inputs = {
  index,
  events,
  contingents: realRecords('contingents'),
  strength: realRecords('strength'),
  today: '2026-11-27',
}

const filterBy = (part: Partial<Filter>): Filter => ({ ...noFilter, ...part })

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const numberOf = (word: string): number => (small.includes(word) ? small.indexOf(word) : Number(word))

/** What the sentence says: how many remain of how many; null where it has no site to tell of. */
const saidIn = (text: string, total: number): readonly number[] | null => {
  if (text.includes('no site is left that is not documented as closed')) return [0, total]
  const said = /(\w+) of (\w+) (?:is|are) not yet documented as closed/u.exec(text)
  return said && [said[1], said[2]].map((word) => numberOf(word?.toLowerCase() ?? ''))
}

const shownAt = (day: string, filter: Filter) =>
  filterRows(rowsAt(index, day, new Set(filter.contributors)), filter).filter(
    ({ site }) => site.register === 'drawdown',
  )

const walk = async (
  filters: readonly Filter[],
  visit: (day: string, filter: Filter, text: string) => void,
) => {
  const { short } = await loadBriefing('en')
  const names = namesIn('en', provinces, contributors)
  for (const day of changeDays(events, index).filter((_, at) => at % 3 === 0))
    for (const filter of filters) {
      const scope = { filter, provinceName: names.province, contributorName: names.contributor }
      const days = comparedDays(`${Number(day.slice(0, 4)) - 1}${day.slice(4)}`, day)
      visit(day, filter, changesShort(changesBetween(inputs, days, filter), short, scope))
    }
}

it('the three sentences to say have the number of the list', async () => {
  let compared = 0
  await walk([noFilter, ...provinces.map(({ id }) => filterBy({ provinces: [id] }))], (day, filter, text) => {
    const sites = shownAt(day, filter)
    const left = sites.filter(({ status }) =>
      ['open', 'operations-ceased', 'access-lost'].includes(status.name),
    )
    const said = saidIn(text, sites.length)
    const expected = sites.length === 0 ? null : [left.length, sites.length]
    expect([day, filter.provinces, said]).toEqual([day, filter.provinces, expected])
    compared += said ? 1 : 0
  })
  expect(compared).toBeGreaterThan(400)
})

it('of a contributor or kind of unit, they say that sites of the whole period are counted', async () => {
  const chosen = [
    ...contributors.map(({ id }) => filterBy({ contributors: [id] })),
    ...unitKinds.map((kind) => filterBy({ kinds: [kind] })),
  ]
  await walk(chosen, (day, filter, text) => {
    const [, total = 0] = saidIn(text, Infinity) ?? []
    if (saidIn(text, 0) === null) return
    expect(text).toContain('at some time in this period')
    expect(total).toBeGreaterThanOrEqual(shownAt(day, filter).length)
  })
})
