import { degrees, readTable, wholeOrNull } from './csv.ts'
import {
  type Entry,
  type PlaceYear,
  type UnitType,
  countPositions,
  distinctTotals,
  groupRows,
  largestOfEach,
  unitTypes,
} from './place-years.ts'

// The full table of the readings, one row for each place on each map: the yearly tables are made from it.

const mostContributors = 17

const numbers = Array.from({ length: mostContributors }, (_, index) => index + 1)

const unitColumns: { readonly [T in UnitType]: string } = {
  eng: 'eng',
  med: 'med',
  sig: 'sig',
  av: 'avia',
  riv: 'riv',
  maint: 'maint',
  trans: 'trans',
}

const columns: readonly string[] = [
  'source',
  'mission',
  'year',
  'location',
  'country',
  'latitude',
  'longitude',
  'no.troops',
  'hq',
  'unpol.dummy',
  'unmo.dummy',
  ...Object.values(unitColumns),
  ...numbers.flatMap((number) => [`nameoftcc_${number}`, `notroopspertcc_${number}`]),
]

type MapRow = Readonly<Record<string, string>> & {
  mission: string
  year: string
  location: string
}

const isSet = (row: MapRow, column: string): boolean => (wholeOrNull(row[column] ?? '') ?? 0) > 0

const entriesOf = (row: MapRow): readonly Entry[] =>
  numbers.flatMap((number) => {
    const name = (row[`nameoftcc_${number}`] ?? '').trim()
    if (name === '' || name === 'NA') return []
    return { name, size: wholeOrNull(row[`notroopspertcc_${number}`] ?? '') }
  })

/** Mean of the known totals, cut as the yearly tables cut it; null without any. */
const meanOf = (totals: readonly (number | null)[]): number | null => {
  const known = totals.filter((total) => total !== null)
  if (known.length === 0) return null
  return Math.trunc(known.reduce((sum, total) => sum + total, 0) / known.length)
}

/** The place-years of the full table: what its maps show, gathered by year. */
export const readLocationMap = (text: string): readonly PlaceYear[] => {
  const rows: readonly MapRow[] = readTable<string>('location map', text, columns).map((row) =>
    Object.assign({ mission: '', year: '', location: '' }, row),
  )
  return [...groupRows(rows).values()].flatMap((maps) => {
    const [first] = maps
    if (!first) return []
    const totals = maps.map((row) => wholeOrNull(row['no.troops'] ?? ''))
    const counts = unitTypes.map(
      (type) => [type, maps.filter((row) => isSet(row, unitColumns[type])).length] as const,
    )
    return {
      mission: first.mission,
      year: Number(first.year),
      place: first.location,
      country: first['country'] ?? '',
      positions: countPositions(
        maps.map((row) => ({ lat: degrees(row['latitude'] ?? ''), lon: degrees(row['longitude'] ?? '') })),
      ),
      troops: distinctTotals(totals),
      mean: meanOf(totals),
      headquarters: Math.max(...maps.map((row) => wholeOrNull(row['hq'] ?? '') ?? 0)),
      hasPolice: maps.some((row) => isSet(row, 'unpol.dummy')),
      hasObservers: maps.some((row) => isSet(row, 'unmo.dummy')),
      units: Object.fromEntries(counts.filter(([, count]) => count > 0)),
      entries: largestOfEach(maps.flatMap(entriesOf)),
    }
  })
}
