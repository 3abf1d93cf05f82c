import { describe, expect, it } from 'vitest'
import { addDays, firstDay, lastDay, yearOf } from '#src/domain/dates/dates.ts'
import { type Filter, filterRows, noFilter } from '#src/domain/view/filters.ts'
import { type SiteRecord, rowsAt } from '#src/domain/sites/site-row.ts'
import { tallyOf } from '#src/domain/sites/site-tally.ts'
import { statusAt } from '#src/domain/sites/status.ts'
import { unitKinds } from '#src/schema/names.ts'
import type { Site, SiteStatusName } from '#src/schema/site.ts'
import { realRecords } from '#tests/data/real-records.ts'
import { realModel } from '#tests/domain/real-model.ts'

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

/** Days on which a source saw a site or says that it opened: as late as their dates can stand for, or the first day of a sighting. */
const seenDays = ({ opened, seen }: Site): readonly string[] => [
  ...(opened ? [lastDay(opened.date)] : []),
  ...seen.flatMap(({ date }) => [firstDay(date), lastDay(date)]),
]

/** Days on which an event changed something of one site or of its whole province, or on which it was seen. */
const toldDaysOf = (site: Site): readonly string[] => [
  ...happened
    .filter(({ effect }) => effect !== null)
    .filter((event) => (event.site === null ? event.province === site.province : event.site === site.id))
    .map(({ date }) => lastDay(date)),
  ...seenDays(site),
]

/** Days on which anything happened or any site was seen. */
const toldDays = new Set([...happened.map(({ date }) => lastDay(date)), ...sites.flatMap(seenDays)])

const mapYearsOf = ({ id }: Site): readonly number[] =>
  deployments.filter(({ site }) => site === id).map(({ year }) => year)

/** The first days of years of which UN maps show something, and of those after them: where a period of the maps begins or ends. */
const daysOfMaps = (years: readonly number[]): readonly string[] =>
  years.flatMap((year) => [`${year}-01-01`, `${year + 1}-01-01`])

const mapDays = new Set(daysOfMaps(deployments.map(({ year }) => year)))

/** The first day of a site's first maps, which document it for the first time. */
const firstMapDay = (site: Site): readonly string[] => {
  const years = mapYearsOf(site)
  return years.length > 0 ? [`${Math.min(...years)}-01-01`] : []
}

const firstMapDays = new Set(sites.flatMap(firstMapDay))

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

type Change = { site: Site; day: string; to: SiteStatusName }

/** Each day on which a site's status is another than the day before. */
const changesOf = ({ site, history }: SiteRecord): readonly Change[] => {
  const changes: Change[] = []
  let before = statusAt(history, firstOfAll).name
  for (const day of days) {
    const to = statusAt(history, day).name
    if (to !== before) changes.push({ site, day, to })
    before = to
  }
  return changes
}

/** Those on a day on which nothing says so of that site. */
const untold = (changes: readonly Change[], toldOf: (site: Site) => readonly string[]): readonly string[] => {
  const told = new Map(changes.map(({ site }) => [site, new Set(toldOf(site))]))
  return changes
    .filter(({ site, day }) => !told.get(site)?.has(day))
    .map(({ site, day, to }) => `${site.id} ${day}: ${to}`)
}

/** What is counted of the sites, without the places of maps. */
const filterAt = (filter: Filter, day: string) => {
  const { total, byStatus } = tallyOf(filterRows(rowsAt(index, day, new Set(filter.contributors)), filter))
  const { 'on-map': _now, 'last-on-map': _last, ...ofSites } = byStatus
  return { total, ofSites }
}

/** Places on the maps of the year and last seen on them. */
const seen = (day: string) => {
  const { current, last } = tallyOf(rowsAt(index, day)).places
  return current + last
}

describe(`on each of the ${days.length} days from 1999 to 2027`, () => {
  it('the sites of the drawdown are the same 43, and their states change only when an event or a sighting of theirs says so', () => {
    const drawdown = index.records.filter(({ site }) => site.register === 'drawdown')
    expect(drawdown).toHaveLength(43)
    const changes = drawdown.flatMap(changesOf)
    expect(changes.length).toBeGreaterThan(43)
    expect(untold(changes, (site) => [...toldDaysOf(site), ...firstMapDay(site)])).toEqual([])
  })

  const places = index.records.filter(({ site }) => site.register === 'un-maps')

  it('places of UN maps come and go with the years of their maps or the end of operations, never after the last map, and are never open', () => {
    const changes = places.flatMap(changesOf)
    expect(untold(changes, (site) => [...toldDaysOf(site), ...daysOfMaps(mapYearsOf(site))])).toEqual([])
    // What was on the last maps stays as last seen on them.
    const later = places.filter(
      ({ history }) => statusAt(history, `${lastMapYear + 1}-01-01`).name === 'on-map',
    )
    expect(later).toEqual([])
    expect(changes.filter(({ day, to }) => yearOf(day) > lastMapYear && to === 'on-map')).toEqual([])
    const first = places.map(({ history }) => statusAt(history, firstOfAll).name)
    expect([...new Set([...first, ...changes.map(({ to }) => to)])].toSorted()).toEqual([
      'last-on-map',
      'not-documented',
      'on-map',
    ])
    expect(seen(`${lastMapYear + 1}-01-01`)).toBe(seen(`${lastMapYear}-12-31`))
  })

  it('a place on the last maps known is last seen on them on every day after', () => {
    const onLast = places.filter(({ site }) => mapYearsOf(site).includes(lastMapYear))
    expect(onLast).toHaveLength(21)
    const later = days.filter((day) => yearOf(day) > lastMapYear)
    expect(later.at(-1)).toBe('2027-12-31')
    const lost = onLast.flatMap(({ site, history }) =>
      later.filter((day) => statusAt(history, day).name !== 'last-on-map').map((day) => `${site.id} ${day}`),
    )
    expect(lost).toEqual([])
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
