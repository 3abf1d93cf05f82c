import { isPartialDate } from '#src/domain/dates/dates.ts'
import { estimateParts } from '#src/domain/sites/base-estimates.ts'
import { monthOfDay } from '#src/domain/personnel/cells.ts'
import { isDegree, isName } from './location-map.ts'
import type { PlacePosition } from './place-years.ts'
import {
  type Faults,
  type MissionSpan,
  type TextRows,
  faultList,
  isCut,
  missionCounter,
  placesIn,
} from './rows.ts'
import { slugOf } from './slug.ts'

// RADPKO by base: a row for each base and month, or for each base and year with the mean of its months.
// Columns of single contributors, of women and of regions are not read.

const columns = {
  mission: ['mission'],
  base: ['base'],
  id: ['id'],
  date: ['date'],
  year: ['year'],
  latitude: ['latitude'],
  longitude: ['longitude'],
  total: ['pko_deployed'],
  troops: ['untrp'],
  police: ['unpol'],
  observers: ['unmob'],
} as const

type Reckoned = Readonly<Record<(typeof estimateParts)[number], number | null>>

/** What a row is of: a month, or the mean of a year. */
export type Grain = 'month' | 'year'

/** What a row says of a base. */
export type BaseRow = Reckoned & {
  mission: string
  base: string
  position: PlacePosition
  year: number
  /** YYYY-MM; null where the file has a year only. */
  month: string | null
}

/** What a file says of the missions that were asked for. */
export type RadpkoReading = Faults & {
  kind: 'radpko'
  /** Rows below the head, and those of the missions that were asked for. */
  rows: number
  own: number
  missions: readonly MissionSpan[]
  /**
   * A month where a base has several of a year, or no column of years stands there; else a year.
   * `isSure`: not so where each base has one row a year with a month in it, which can be means of years
   * as well as single months that somebody picked.
   */
  grain: Grain
  isSure: boolean
  /** Without those that have a fault, or stand there twice. */
  bases: readonly BaseRow[]
}

const most = 1_000_000

/** A number of people, which may have a fraction; null for no data. Undefined: no such number. */
const reckonedOf = (cell: string): number | null | undefined => {
  if (/^(?:NA|)$/u.test(cell)) return null
  const value = /^\d+(?:\.\d+)?(?:e[-+]?\d+)?$/iu.test(cell) ? Number(cell) : Number.NaN
  return value <= most ? Math.round(value * 100) / 100 : undefined
}

type Found = BaseRow & { row: number; isSound: boolean }

const isYear = (text: string): boolean => /^\d{4}$/u.test(text) && isPartialDate(text)

const yearOf = (cell: string, date: string, month: string | null): number | null => {
  const text = [cell, date, month?.slice(0, 4) ?? ''].find(isYear)
  return text === undefined ? null : Number(text)
}

const grainOf = (rows: readonly Found[], hasYears: boolean): Pick<RadpkoReading, 'grain' | 'isSure'> => {
  const months = new Map<string, string>()
  for (const { mission, base, year, month } of rows) {
    if (month === null) continue
    const key = `${mission}\n${slugOf(base)}\n${year}`
    const other = months.get(key)
    if (other !== undefined && other !== month) return { grain: 'month', isSure: true }
    months.set(key, month)
  }
  if (rows.some(({ month }) => month === null)) return { grain: 'year', isSure: true }
  return hasYears ? { grain: 'year', isSure: false } : { grain: 'month', isSure: true }
}

/** Of which month or year a row is. */
export const dateOf = ({ month, year }: Pick<BaseRow, 'month' | 'year'>, grain: Grain): string =>
  grain === 'month' && month !== null ? month : String(year)

/**
 * Reads RADPKO's table by base: the rows of the missions named, with the numbers as they are, cut to two
 * decimals. NA and an empty cell are no data; a base and month without a row stays without one. `isText`:
 * of a text every row has all cells.
 */
export const readRadpko = (
  [head = [], ...rows]: TextRows,
  wanted: readonly string[],
  isText: boolean,
): RadpkoReading => {
  const places = placesIn(head, columns)
  const missions = missionCounter()
  const faults = faultList()
  const found: Found[] = []
  let own = 0
  for (const [index, cells] of rows.entries()) {
    const row = index + 2
    const cell = (column: keyof typeof columns): string => (cells[places[column]] ?? '').trim()
    const mission = cell('mission')
    missions.add(mission)
    if (!wanted.includes(mission)) continue
    own += 1
    const before = faults.count()
    if (isText && isCut(cells, head.length)) {
      faults.add(row, '', cells.join(','), `${head.length} cells, as in the first row`)
      continue
    }
    const named = places.base === -1 ? 'id' : 'base'
    const base = cell(named)
    if (!isName(base)) faults.add(row, named, base, 'the name of a place')
    for (const [column, limit] of [
      ['latitude', 90],
      ['longitude', 180],
    ] as const)
      // prettier-ignore
      if (!isDegree(cell(column), limit)) faults.add(row, column, cell(column), `degrees from -${limit} to ${limit}`)
    const numbers = estimateParts.map((part) => reckonedOf(cell(part)))
    for (const [at, part] of estimateParts.entries())
      if (numbers[at] === undefined)
        faults.add(row, columns[part][0], cell(part), 'a number of 0 or more, such as 12.5, or NA')
    const date = cell('date')
    const month = monthOfDay(date)
    const year = yearOf(cell('year'), date, month)
    if (year === null) faults.add(row, 'date', date, 'a day as YYYY-MM-DD or DD/MM/YYYY')
    else if (month !== null && month.slice(0, 4) !== String(year))
      faults.add(row, 'year', cell('year'), `the year of "date" (${date})`)
    const [total = null, troops = null, police = null, observers = null] = numbers
    const position = { lat: Number(cell('latitude')), lon: Number(cell('longitude')) }
    // prettier-ignore
    if (year !== null) found.push({ row, mission, base, position, year, month, total, troops, police, observers, isSound: faults.count() === before })
  }
  const { grain, isSure } = grainOf(found, places.year !== -1)
  const bases = new Map<string, BaseRow | null>()
  for (const { row, isSound, ...one } of found) {
    if (grain === 'month' && one.month === null) {
      faults.add(row, 'date', String(one.year), 'a day as YYYY-MM-DD or DD/MM/YYYY')
      continue
    }
    const date = dateOf(one, grain)
    const key = `${one.mission}\n${slugOf(one.base)}\n${date}`
    const isTwice = bases.has(key)
    if (isTwice)
      faults.add(row, '', `${one.mission}, ${one.base}, ${date}`, `one row for a base and ${grain}`)
    bases.set(key, isSound && !isTwice ? one : null)
  }
  return {
    kind: 'radpko',
    rows: rows.length,
    own,
    missions: missions.done(),
    grain,
    isSure,
    bases: [...bases.values()].filter((one) => one !== null),
    ...faults.done(),
  }
}
