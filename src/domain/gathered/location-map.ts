import * as v from 'valibot'
import { Deployment } from '#src/schema/contingent.ts'
import { unseenIn } from '#src/schema/unseen.ts'
import {
  type YearEntry,
  type PlaceYear,
  type UnitType,
  countPositions,
  distinctTotals,
  groupRows,
  largestOfEach,
  unitTypes,
} from './place-years.ts'
import {
  type Faults,
  type MissionSpan,
  type TextRows,
  faultList,
  headName,
  isCut,
  missionCounter,
} from './rows.ts'
import { slugOf } from './slug.ts'

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

/** Columns of numbers, beside those of contributors. */
const amounts = ['no.troops', 'hq', 'unpol.dummy', 'unmo.dummy', ...Object.values(unitColumns)]

const columns: readonly string[] = [
  'source',
  'mission',
  'year',
  'location',
  'country',
  'latitude',
  'longitude',
  ...amounts,
  ...numbers.flatMap((number) => [`nameoftcc_${number}`, `notroopspertcc_${number}`]),
]

/** What a file says of the missions that were asked for. */
export type MapReading = Faults & {
  kind: 'location-map'
  /** Rows below the head, and those of the missions that were asked for. */
  rows: number
  own: number
  missions: readonly MissionSpan[]
  /** What the maps show, gathered by year; a place and year of which a row has a fault is not among them. */
  placeYears: readonly PlaceYear[]
  /** How many places and years are left out for a fault. */
  held: number
}

/** The columns that a head lacks. */
export const missingInMap = (head: readonly string[]): readonly string[] => {
  const names = new Set(head.map(headName))
  return columns.filter((column) => !names.has(column))
}

type MapRow = {
  row: number
  mission: string
  year: string
  location: string
  cell: (column: string) => string
}

/** More than a map ever showed at a place. */
const most = 1_000_000

/** A number of a map; null for what stands for not known. Undefined: no number. */
const amountOf = (text: string): number | null | undefined => {
  if (/^(?:NA|unknown|)$/iu.test(text)) return null
  const value = Number(text)
  return Number.isFinite(value) && value >= 0 && value <= most ? Math.trunc(value) : undefined
}

const known = (row: MapRow, column: string): number | null => amountOf(row.cell(column)) ?? null

const isSet = (row: MapRow, column: string): boolean => (known(row, column) ?? 0) > 0

const entriesOf = (row: MapRow): readonly YearEntry[] =>
  numbers.flatMap((number) => {
    const name = row.cell(`nameoftcc_${number}`)
    if (name === '' || name === 'NA') return []
    return { name, size: known(row, `notroopspertcc_${number}`) }
  })

/** Mean of the known totals, cut as the yearly tables cut it; null without any. */
const meanOf = (totals: readonly (number | null)[]): number | null => {
  const values = totals.filter((total) => total !== null)
  if (values.length === 0) return null
  return Math.trunc(values.reduce((sum, total) => sum + total, 0) / values.length)
}

/** Whether a text is a number of degrees up to a limit. */
export const isDegree = (text: string, limit: number): boolean =>
  text !== '' && Number.isFinite(Number(text)) && Math.abs(Number(text)) <= limit

/** A year that a record of the maps can have. */
const isYear = (text: string): boolean => /^\d{4}$/u.test(text) && v.is(Deployment.entries.year, Number(text))

/** No name of a place is longer. */
const longestName = 120

/** Whether a text can be the name of a place: a line that people can read. */
export const isName = (text: string): boolean =>
  text.length <= longestName && !/[<>\n]/u.test(text) && unseenIn(text) === null && slugOf(text) !== ''

type Say = (column: string, found: string, expected: string) => void

/** Says what is wrong with a row. */
const check = (row: MapRow, say: Say): void => {
  if (!isYear(row.year)) say('year', row.year, 'a year from 1948')
  if (!isName(row.location)) say('location', row.location, 'the name of a place')
  for (const [column, limit] of [
    ['latitude', 90],
    ['longitude', 180],
  ] as const)
    // prettier-ignore
    if (!isDegree(row.cell(column), limit)) say(column, row.cell(column), `degrees from -${limit} to ${limit}`)
  for (const column of [...amounts, ...numbers.map((number) => `notroopspertcc_${number}`)])
    if (amountOf(row.cell(column)) === undefined) say(column, row.cell(column), 'a number, NA or unknown')
}

const placeYearOf = (maps: readonly MapRow[]): PlaceYear[] => {
  const [first] = maps
  if (!first) return []
  const totals = maps.map((row) => known(row, 'no.troops'))
  const counts = unitTypes.map(
    (type) => [type, maps.filter((row) => isSet(row, unitColumns[type])).length] as const,
  )
  return [
    {
      mission: first.mission,
      year: Number(first.year),
      place: first.location,
      country: first.cell('country'),
      positions: countPositions(
        maps.map((row) => ({ lat: Number(row.cell('latitude')), lon: Number(row.cell('longitude')) })),
      ),
      troops: distinctTotals(totals),
      mean: meanOf(totals),
      headquarters: Math.max(...maps.map((row) => known(row, 'hq') ?? 0)),
      hasPolice: maps.some((row) => isSet(row, 'unpol.dummy')),
      hasObservers: maps.some((row) => isSet(row, 'unmo.dummy')),
      units: Object.fromEntries(counts.filter(([, count]) => count > 0)),
      entries: largestOfEach(maps.flatMap(entriesOf)),
    },
  ]
}

/**
 * Reads the location map: the rows of the missions named, of all where `wanted` is null. What several maps of
 * a year show at a place is one place and year. `isText`: of a text every row has all cells.
 */
export const readLocationMap = (
  [head = [], ...rows]: TextRows,
  wanted: readonly string[] | null,
  isText: boolean,
): MapReading => {
  const places = new Map(head.map((name, place) => [headName(name), place]))
  const missions = missionCounter()
  const faults = faultList()
  const own: MapRow[] = []
  /** Rows by mission, map and place, as a place stands once on a map. */
  const seen = new Set<string>()
  const wrong = new Set<MapRow>()
  for (const [index, cells] of rows.entries()) {
    const cell = (column: string): string => (cells[places.get(column) ?? -1] ?? '').trim()
    const mission = cell('mission')
    missions.add(mission)
    if (wanted !== null && !wanted.includes(mission)) continue
    const row: MapRow = { row: index + 2, mission, year: cell('year'), location: cell('location'), cell }
    const before = faults.count()
    if (isText && isCut(cells, head.length))
      faults.add(row.row, '', cells.join(','), `${head.length} cells, as in the first row`)
    else check(row, (column, found, expected) => faults.add(row.row, column, found, expected))
    const source = cell('source')
    const key = `${mission}\n${source}\n${row.year}\n${row.location}`
    if (source !== '' && source !== 'NA' && seen.has(key))
      faults.add(row.row, '', `${source}, ${row.location}`, 'one row for a map and place')
    seen.add(key)
    own.push(row)
    if (faults.count() > before) wrong.add(row)
  }
  // A row whose year or place cannot be told could be of any year of its place, or of any place.
  const isUnplaced = [...wrong].some(({ location }) => !isName(location))
  const undated = new Set([...wrong].filter(({ year }) => !isYear(year)).map(({ mission, location }) => `${mission}\n${slugOf(location)}`)) // prettier-ignore
  const groups = [...groupRows(own).values()]
  const sound = groups.filter(
    (maps) =>
      !isUnplaced &&
      maps.every((row) => !wrong.has(row) && !undated.has(`${row.mission}\n${slugOf(row.location)}`)),
  )
  return {
    kind: 'location-map',
    rows: rows.length,
    own: own.length,
    missions: missions.done(),
    placeYears: sound.flatMap(placeYearOf),
    held: groups.length - sound.length,
    ...faults.done(),
  }
}
