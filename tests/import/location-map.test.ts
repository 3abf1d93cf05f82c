import { describe, expect, it } from 'vitest'
import { readLocationMap } from '#src/import/location-map.ts'

// The full table: one row for each place on each map, with some of its columns as they come.

const numbers = Array.from({ length: 17 }, (_, index) => index + 1)
const head = [
  'source', 'mission', 'year', 'month', 'location', 'country', 'latitude', 'longitude', 'no.troops', 'hq', 'unpol.dummy', 'unmo.dummy',
  'eng', 'med', 'sig', 'avia', 'riv', 'maint', 'trans',
  ...numbers.flatMap((number) => [`nameoftcc_${number}`, `notroopspertcc_${number}`]),
  'comments',
] // prettier-ignore

/** One row of the table; what is not given is NA, as there. */
const row = (given: Readonly<Record<string, string>>): string =>
  head
    .map((column) => {
      const values: Readonly<Record<string, string>> = {
        source: 'Map no. 1', mission: 'UNX', year: '2003', location: 'Alpha', country: 'Freeland', latitude: '5.5', longitude: '-10.5', hq: '0', ...given,
      } // prettier-ignore
      return `"${values[column] ?? 'NA'}"`
    })
    .join(',')

const read = (...rows: readonly string[]) =>
  readLocationMap(`\uFEFF${[head.join(','), ...rows].join('\n')}\n`)

describe('the full table, one row a place and map', () => {
  it('gathers the maps of a year: distinct totals, their mean cut, the highest headquarters', () => {
    expect(
      read(
        row({
          month: '3',
          'no.troops': '650',
          hq: '1',
          avia: '1',
          nameoftcc_1: 'Nepal',
          notroopspertcc_1: '650',
        }),
        row({
          month: '6',
          'no.troops': '800',
          hq: '2',
          avia: '1',
          nameoftcc_1: 'Nepal',
          notroopspertcc_1: '800',
        }),
        row({
          month: '9',
          'no.troops': '800',
          'unmo.dummy': '1',
          nameoftcc_1: 'Nepal',
          notroopspertcc_1: 'unknown',
        }),
      ),
    ).toEqual([
      {
        mission: 'UNX',
        year: 2003,
        place: 'Alpha',
        country: 'Freeland',
        positions: [{ lat: 5.5, lon: -10.5, rows: 3 }],
        troops: [650, 800],
        mean: 750,
        headquarters: 2,
        hasPolice: false,
        hasObservers: true,
        units: { av: 2 },
        entries: [{ name: 'Nepal', size: 800 }],
      },
    ])
  })

  it('“unknown” is no 0, and takes no part in the mean', () => {
    expect(read(row({ 'no.troops': 'unknown' }), row({ 'no.troops': '150' }))).toMatchObject([
      { troops: [150], mean: 150 },
    ])
    expect(read(row({ 'no.troops': 'unknown' }))).toMatchObject([{ troops: [], mean: null }])
  })

  it('line breaks in a comment do not end a row', () => {
    expect(read(row({ 'no.troops': '0', comments: 'first\nsecond' }))).toHaveLength(1)
  })
})
