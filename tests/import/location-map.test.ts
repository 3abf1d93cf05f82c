import { describe, expect, it } from 'vitest'
import { placeYearsIn } from '#src/import/location-map.ts'

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

const read = (...rows: readonly string[]) => placeYearsIn(`\uFEFF${[head.join(','), ...rows].join('\n')}\n`)

describe('the full table, one row a place and map', () => {
  it('gathers the maps of a year: distinct totals, their mean cut, the highest headquarters', () => {
    expect(
      read(
        row({
          source: 'Map no. 1',
          month: '3',
          'no.troops': '650',
          hq: '1',
          avia: '1',
          nameoftcc_1: 'Nepal',
          notroopspertcc_1: '650',
        }),
        row({
          source: 'Map no. 1 Rev. 1',
          month: '6',
          'no.troops': '800',
          hq: '2',
          avia: '1',
          nameoftcc_1: 'Nepal',
          notroopspertcc_1: '800',
        }),
        row({
          source: 'Map no. 1 Rev. 2',
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
    expect(
      read(row({ 'no.troops': 'unknown' }), row({ source: 'Map no. 2', 'no.troops': '150' })),
    ).toMatchObject([{ troops: [150], mean: 150 }])
    expect(read(row({ 'no.troops': 'unknown' }))).toMatchObject([{ troops: [], mean: null }])
  })

  it('is refused with every fault: no number, no year, no place, a map and place twice, a row cut short', () => {
    const faults = [
      row({ 'no.troops': 'many', latitude: 'north' }),
      row({ year: '20', source: 'Map no. 2' }),
      row({ location: '', source: 'Map no. 3' }),
      row({ source: 'Map no. 3' }),
      row({ source: 'Map no. 3' }),
      '"Map no. 4","UNX"',
    ]
    expect(() => read(...faults)).toThrow(
      [
        'location map, row 2, column latitude: found “north”, expected degrees from -90 to 90',
        'location map, row 2, column no.troops: found “many”, expected a number, NA or unknown',
        'location map, row 3, column year: found “20”, expected a year from 1948',
        'location map, row 4, column location: found “”, expected the name of a place',
        'location map, row 6: found “Map no. 3, Alpha”, expected one row for a map and place',
        'location map, row 7: found “Map no. 4,UNX”, expected 54 cells, as in the first row',
      ].join('\n'),
    )
  })

  it('line breaks in a comment do not end a row', () => {
    expect(read(row({ 'no.troops': '0', comments: 'first\nsecond' }))).toHaveLength(1)
  })
})
