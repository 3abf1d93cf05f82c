import { describe, expect, it } from 'vitest'
import { planRadpko } from '#src/domain/desk/gathered/plan-radpko.ts'
import type { DeskLists, DeskRecord } from '#src/domain/desk/desk-files.ts'
import { kindOfHead } from '#src/domain/gathered/known-heads.ts'
import { readRadpko } from '#src/domain/gathered/radpko.ts'
import { baseEstimatesAt } from '#src/domain/sites/base-estimates.ts'
import { textRows } from '#src/import/text-rows.ts'
import type { BaseEstimate } from '#src/schema/base-estimate.ts'
import { type RadpkoRow, radpkoTable } from '#tests/kit/gathered-files.ts'

// All rows are made up.

const read = (rows: readonly RadpkoRow[], grain: 'month' | 'year' = 'month', missions = ['UNX']) =>
  readRadpko(textRows('x.csv', radpkoTable(rows, grain)), missions, true)

const row = (base: string, date: string, ...numbers: readonly (number | string | null)[]): RadpkoRow => ['UNX', base, date, 1, 2, ...numbers] // prettier-ignore

describe('RADPKO by base', () => {
  it('is read as it is: fractions to two decimals, NA and empty are no data, 0 is 0', () => {
    const { bases, own, rows, missions } = read([
      row('Alpha', '2017-05-01', 231.3333333, 200, 'NA', 0),
      row('Alpha', '2017-06-01', 1e-7, '', null, '2.5e1'),
      ['UNY', 'Beta', '2017-05-01', 'far', 0, 'many'],
    ])
    expect([rows, own]).toEqual([3, 2])
    expect(missions).toEqual([{ name: 'UNX', rows: 2 }, { name: 'UNY', rows: 1 }]) // prettier-ignore
    expect(bases).toEqual([
      { mission: 'UNX', base: 'Alpha', position: { lat: 1, lon: 2 }, year: 2017, month: '2017-05', total: 231.33, troops: 200, police: null, observers: 0 },
      { mission: 'UNX', base: 'Alpha', position: { lat: 1, lon: 2 }, year: 2017, month: '2017-06', total: 0, troops: null, police: null, observers: 25 },
    ]) // prettier-ignore
  })

  it.each([
    ['months, for a base has two of one year', [row('A', '2017-05-01', 1, 1, 1, 1), row('A', '2017-06-01', 1, 1, 1, 1)], 'year', 'month', true],
    ['months, for there is no column of years', [row('A', '2017-05-01', 1, 1, 1, 1)], 'month', 'month', true],
    ['years, and somebody can say otherwise, for each base has one row a year', [row('A', '2017-05-01', 1, 1, 1, 1), row('B', '2017-06-01', 1, 1, 1, 1)], 'year', 'year', false],
    ['years, for there are no months', [row('A', '2017', 1, 1, 1, 1)], 'year', 'year', true],
  ] as const)('has %s', (_, rows, columns, grain, isSure) => {
    expect(read(rows, columns)).toMatchObject({ grain, isSure, faultCount: 0 })
  }) // prettier-ignore

  it('says everything that is wrong at once, and leaves those rows out', () => {
    const { faults, bases } = read([
      row('A', '2017-05-01', 1, -1, 'many', 1),
      row('A', '2017-06-01', 1, 1, 1, 1),
      row('A', '2017-06-30', 2, 2, 2, 2),
      row('', 'May', 1, 1, 1, '1,5'),
      ['UNX', 'B', '2017-06-01', 91, 'east', 1, 1, 1, 1],
    ])
    expect(faults.map(({ row: at, column, found, expected }) => `${at} ${column}: ${found}: ${expected}`)).toEqual([
      '2 untrp: -1: a number of 0 or more, such as 12.5, or NA',
      '2 unpol: many: a number of 0 or more, such as 12.5, or NA',
      '5 base: : the name of a place',
      '5 unmob: 1,5: a number of 0 or more, such as 12.5, or NA',
      '5 date: May: a day as YYYY-MM-DD or DD/MM/YYYY',
      '6 latitude: 91: degrees from -90 to 90',
      '6 longitude: east: degrees from -180 to 180',
      '4 : UNX, A, 2017-06: one row for a base and month',
    ]) // prettier-ignore
    expect(bases).toEqual([])
    const years = read([row('A', '2017-05-01', 1, 1, 1, 1), row('A', '2017-05-02', 1, 1, 1, 1)], 'year')
    expect(years.faults.map(({ expected }) => expected)).toEqual(['one row for a base and year'])
  })

  it.each([
    ['mission,country,base,date,year,latitude,longitude,pko_deployed,untrp,unpol,unmob', 'radpko'],
    ['unmob,unpol,untrp,pko_deployed,longitude,latitude,date,id,mission,albania', 'radpko'],
    ['date,prio.grid,pko_deployed,untrp,unpol,unmob', 'radpko-areas'],
    ['mission,id,prio.grid,latitude,longitude,date,pko_deployed,untrp,unpol,unmob', 'radpko-areas'],
    ['mission,id,date,year,pko_deployed,untrp,unpol,unmob', 'radpko-areas'],
    ['mission,date,pko_deployed', null],
  ])('is known by its head, in whatever order: %s', (head, kind) => {
    expect(kindOfHead(head.split(','))).toBe(kind)
  })
})

const site = (id: string, name: string, lat: number | null, lon = 20): DeskRecord => ({
  id,
  name: { en: name, fr: name },
  position: lat === null ? null : { lat, lon, source: 's' },
})

const listsOf = (sites: readonly DeskRecord[], estimates: readonly DeskRecord[] = []): DeskLists => ({
  sites, 'base-estimates': estimates, events: [], sources: [], contingents: [], strength: [], outputs: [], deployments: [], headcounts: [],
}) // prettier-ignore

const planOf = (
  rows: readonly RadpkoRow[],
  lists: DeskLists,
  more: { from?: number; grain?: 'month' } = {},
) => {
  const reading = read(rows, more.grain ? 'year' : 'month')
  const choice = { missions: ['UNX'], from: 2000, to: 2018, source: 'radpko', ...more }
  return planRadpko(reading, choice, lists, ['radpko', 'article'])
}

const at = (base: string, lat: number, date = '2017-05-01'): RadpkoRow => [
  'UNX',
  base,
  date,
  lat,
  20,
  1,
  1,
  0,
  0,
]

describe('a base of RADPKO', () => {
  const sites = [
    site('alpha', 'Camp one', 1),
    site('map-beta', 'Beta', 2),
    site('third', 'Gämma', 3),
    site('lonely', 'Delta base', 5),
    site('pair-1', 'East', 8),
    site('pair-2', 'West', 8.05),
    site('nowhere', 'Somewhere', null),
  ]

  it('is at the site with its id or name, else at the only one within some ten kilometres; else it is left out and named', () => {
    const plan = planOf(
      [
        at('Alpha', 70),
        at('BETA', 70),
        at('gamma', 70),
        at('Epsilon', 5.09),
        at('Zeta', 8.02),
        at('Eta', 5.2),
        at('Eta', 5.2, '2017-06-01'),
      ],
      listsOf(sites),
    )
    expect(plan.records.map(({ record }) => [record.id, record['site'], record['date']])).toEqual([
      ['radpko-alpha-unx-2017-05', 'alpha', '2017-05'],
      ['radpko-map-beta-unx-2017-05', 'map-beta', '2017-05'],
      ['radpko-third-unx-2017-05', 'third', '2017-05'],
      ['radpko-lonely-unx-2017-05', 'lonely', '2017-05'],
    ])
    expect(plan.put).toEqual([{ place: 'Epsilon', site: 'lonely' }])
    expect(plan.unclear).toEqual([{ place: 'Zeta', sites: ['pair-1', 'pair-2'] }])
    expect(plan.siteless).toEqual(['Eta'])
  })

  it('shares no site with another: the one of its name has it, else neither, and nothing is added', () => {
    const named = planOf([at('Delta base', 5), at('Near it', 5.01)], listsOf(sites))
    expect(named.records.map(({ record }) => record['total'])).toEqual([1])
    expect(named.unclear).toEqual([{ place: 'Near it', sites: ['lonely'] }])
    const neither = planOf([at('One', 5), at('Other', 5.01)], listsOf(sites))
    expect(neither.records).toEqual([])
    expect(neither.unclear.map(({ place }) => place)).toEqual(['One', 'Other'])
  })

  it('is held against what is there: the same, changed, left as it is; under the id that it has', () => {
    const there = { site: 'alpha', mission: 'UNX', total: 1, troops: 1, police: 0, observers: 0, sources: ['radpko', 'article'] } // prettier-ignore
    const lists = listsOf(sites, [
      { ...there, id: 'by-hand', date: '2017-05' },
      { ...there, id: 'radpko-alpha-unx-2017-06', date: '2017-06', total: 9 },
      { ...there, id: 'old', date: '2001-01' },
      { ...there, id: 'of-others', date: '2002-01', sources: ['else'] },
    ])
    const plan = planOf([at('Alpha', 1), at('Alpha', 1, '2017-06-01'), at('Alpha', 1, '2017-07-01')], lists)
    expect(plan.records.map(({ record, state }) => `${record.id} ${state}`)).toEqual([
      'by-hand same',
      'radpko-alpha-unx-2017-06 changed',
      'radpko-alpha-unx-2017-07 new',
    ])
    expect(plan.left).toBe(1)
  })

  it('is of the years that are chosen, and a row is of what somebody says where the file leaves it open', () => {
    const rows = [at('Alpha', 1, '2016-05-01'), at('Alpha', 1, '2017-05-01')]
    const dates = (more: Parameters<typeof planOf>[2]) => planOf(rows, listsOf(sites), more).records.map(({ record }) => record['date']) // prettier-ignore
    expect(dates({ from: 2017 })).toEqual(['2017-05'])
    expect(dates({ grain: 'month' })).toEqual(['2016-05', '2017-05'])
  })
})

const one = (date: string, mission = 'UNX', of = 'alpha'): BaseEstimate => ({ id: `${of}-${date}-${mission}`.toLowerCase(), site: of, mission, date, total: 1, troops: 1, police: 0, observers: 0, sources: ['s'] }) // prettier-ignore

const told = (records: readonly BaseEstimate[], day: string) => baseEstimatesAt(records, 'alpha', day).map(({ date, mission, isCarried }) => `${mission} ${date}${isCarried ? ' carried' : ''}`) // prettier-ignore

describe('what RADPKO says of a site on a day', () => {
  it.each([
    ['2017-05-01', ['UNX 2017-05']],
    ['2017-05-31', ['UNX 2017-05']],
    ['2017-06-01', ['UNX 2017']],
    ['2018-01-01', ['UNX 2017 carried']],
    ['2016-12-31', ['UNX 2016-03 carried']],
    ['2016-02-29', []],
  ])('is that of its month, else of its year, else the last before it: %s', (day, expected) => {
    expect(told([one('2017'), one('2016-03'), one('2017-05'), one('2019-01'), one('2015', 'UNX', 'other')], day)).toEqual(expected) // prettier-ignore
  })

  it('is one for each mission that has people there then, and not for one that has left', () => {
    const records = [
      one('2010-05', 'OLD'),
      one('2010-06', 'OLD'),
      one('2010-06', 'NEW'),
      one('2010-07', 'NEW'),
    ]
    expect(told(records, '2010-06-15')).toEqual(['OLD 2010-06', 'NEW 2010-06'])
    expect(told(records, '2011-01-01')).toEqual(['NEW 2010-07 carried'])
  })
})
