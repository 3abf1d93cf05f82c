import { describe, expect, it } from 'vitest'
import { addDays, firstDay, lastDay, yearOf } from '#src/domain/dates.ts'
import { type Filter, filterRows, noFilter } from '#src/domain/filters.ts'
import { rowsAt } from '#src/domain/site-row.ts'
import { tallyOf } from '#src/domain/site-tally.ts'
import { statusAt } from '#src/domain/status.ts'
import { unitKinds } from '#src/schema/names.ts'
import { realRecords } from '#tests/data/real-records.ts'
import { realModel } from './real-model.ts'

// A reader who sees a count change asks what happened. So it may change only on a day on which an event or a documented period
// says so: these days are taken from the records themselves, not from the rules that are tested.

const { index, events } = realModel()
const sites = realRecords('sites')
const deployments = realRecords('deployments')
const contingents = realRecords('contingents')

const firstOfAll = '1999-01-01'
const lastOfAll = '2027-12-31'

const allDays = (): readonly string[] => {
  const days: string[] = []
  for (let day = firstOfAll; day <= lastOfAll; day = addDays(day, 1)) days.push(day)
  return days
}
const days = allDays()

const happened = events.filter(({ status }) => status === 'happened')

/** Days on which an event happened or a source saw a site: as late as their dates can stand for, or the first day of a sighting. */
const toldDays = new Set([
  ...happened.map(({ date }) => lastDay(date)),
  ...sites.flatMap(({ opened, seen }) => [
    ...(opened ? [lastDay(opened.date)] : []),
    ...seen.flatMap(({ date }) => [firstDay(date), lastDay(date)]),
  ]),
])

/** The first days of years of which UN maps show something, and of those after them: where a period of the maps begins or ends. */
const mapDays = new Set(deployments.flatMap(({ year }) => [`${year}-01-01`, `${year + 1}-01-01`]))

/** The first day of a site's first maps, which document it for the first time. */
const firstMapDays = new Set(
  sites.flatMap(({ id }) => {
    const years = deployments.filter(({ site }) => site === id).map(({ year }) => year)
    return years.length > 0 ? [`${Math.min(...years)}-01-01`] : []
  }),
)

/** The days on which a reported contingent came, was counted or had left. */
const contingentDays = new Set(
  contingents.flatMap(({ from, to, strengths }) => {
    const own = strengths.map(({ date }) => firstDay(date))
    if (from) own.push(firstDay(from.date))
    if (to) own.push(addDays(lastDay(to.date), 1))
    return own
  }),
)

const lastMapYear = Math.max(...deployments.map(({ year }) => year))

/** What is counted of the sites, without the places of maps. */
const filterAt = (filter: Filter, day: string) => {
  const { total, byStatus } = tallyOf(filterRows(rowsAt(index, day, new Set(filter.contributors)), filter))
  const { 'on-map': _now, 'last-on-map': _last, ...ofSites } = byStatus
  return { total, ofSites }
}

describe(`on each of the ${days.length} days from 1999 to 2027`, () => {
  it('the sites of the drawdown are the same 41, and their states change only when an event or a sighting says so', () => {
    const drawdown = index.records.filter(({ site }) => site.register === 'drawdown')
    expect(drawdown).toHaveLength(41)
    const jumps: string[] = []
    let before = ''
    for (const day of days) {
      const now = drawdown.map(({ history }) => statusAt(history, day).name).join(' ')
      if (before !== '' && now !== before && !toldDays.has(day) && !firstMapDays.has(day)) jumps.push(day)
      before = now
    }
    expect(jumps).toEqual([])
  })

  it('places of UN maps come and go with the years of the maps or the end of operations, never after the last map, and are never open', () => {
    const places = index.records.filter(({ site }) => site.register === 'un-maps')
    const jumps: string[] = []
    const names = new Set<string>()
    let before = ''
    for (const day of days) {
      const statuses = places.map(({ history }) => statusAt(history, day).name)
      for (const name of statuses) names.add(name)
      const now = statuses.join(' ')
      if (before !== '' && now !== before && !mapDays.has(day) && !toldDays.has(day)) jumps.push(day)
      // What was on the last maps stays as last seen on them.
      if (yearOf(day) > lastMapYear && statuses.includes('on-map')) jumps.push(`${day}: on a later map`)
      before = now
    }
    expect(jumps).toEqual([])
    expect([...names].toSorted()).toEqual(['last-on-map', 'not-documented', 'on-map'])
    const seen = (day: string) => {
      const { current, last } = tallyOf(rowsAt(index, day)).places
      return current + last
    }
    expect(seen(`${lastMapYear + 1}-01-01`)).toBe(seen(`${lastMapYear}-12-31`))
  })

  const filters: readonly (readonly [string, Filter])[] = [
    ['none', noFilter],
    ...realRecords('provinces').map(({ id }) => [id, { ...noFilter, provinces: [id] }] as const),
    ...realRecords('contributors').map(({ id }) => [id, { ...noFilter, contributors: [id] }] as const),
    ...unitKinds.map((kind) => [kind, { ...noFilter, kinds: [kind] }] as const),
  ]

  it(`no count of any of the ${filters.length} filters of one province, contributor or kind jumps`, () => {
    const jumps: string[] = []
    const read = () => filters.map(([, filter]) => JSON.stringify(tallyOf(filterRows(rows, filter))))
    let rows = rowsAt(index, firstOfAll)
    let before = read()
    for (const day of days) {
      const today = rowsAt(index, day)
      // The same list: no row changed, so no count did (kept-rows.test.ts).
      if (today === rows) continue
      rows = today
      const now = read()
      const isTold = toldDays.has(day) || mapDays.has(day) || firstMapDays.has(day) || contingentDays.has(day)
      if (!isTold)
        jumps.push(...filters.flatMap(([name], at) => (now[at] === before[at] ? [] : [`${name} ${day}`])))
      before = now
    }
    expect(jumps).toEqual([])
  })

  it('a new year after the last maps changes no count of sites', () => {
    for (const [name, filter] of filters)
      for (const year of [lastMapYear + 1, lastMapYear + 2, lastMapYear + 3])
        expect([name, filterAt(filter, `${year}-01-01`)]).toEqual([
          name,
          filterAt(filter, `${year - 1}-12-31`),
        ])
  })
})
