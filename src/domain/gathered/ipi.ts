import { monthOfDay, peopleOf } from '#src/domain/personnel/cells.ts'
import { inOrder } from '#src/domain/personnel/in-order.ts'
import { headcountId } from '#src/domain/personnel/month-counts.ts'
import type { Headcount } from '#src/schema/headcount.ts'
import {
  type Faults,
  type MissionSpan,
  type TextRows,
  faultList,
  isCut,
  missionCounter,
  placesIn,
} from './rows.ts'

/** The columns that are read, under the names that the published file and the excerpt of it have. */
const columns = {
  date: ['date'],
  mission: ['mission'],
  troops: ['troops'],
  police: ['police'],
  observers: ['observers'],
  total: ['total'],
  contributors: ['contributors', 'number of contributors'],
} as const

const parts = ['troops', 'police', 'observers', 'total', 'contributors'] as const

/** What a file says of the missions that were asked for. */
export type IpiReading = Faults & {
  kind: 'ipi'
  /** Rows below the head, and those of the missions that were asked for. */
  rows: number
  own: number
  missions: readonly MissionSpan[]
  /** Of rows without a fault; a month that stands there twice is not among them. */
  counts: readonly Headcount[]
}

/** The columns that a head lacks. */
export const missingInIpi = (head: readonly string[]): readonly string[] =>
  Object.entries(placesIn(head, columns)).flatMap(([column, place]) => (place === -1 ? [column] : []))

/** A number of people; R writes NA for what is not reported. */
const reported = (cell: string): number | null | undefined => (cell.trim() === 'NA' ? null : peopleOf(cell))

/**
 * Reads the monthly head counts of the International Peace Institute: a row for each mission and month. Takes
 * those of the missions named, as they are: an empty cell is null, a month without a row stays without one.
 * `source`: the id of the document that they rest on; `isText`: of a text every row has all cells.
 */
export const readIpi = (
  [head = [], ...rows]: TextRows,
  wanted: readonly string[],
  source: string,
  isText: boolean,
): IpiReading => {
  const places = placesIn(head, columns)
  const missions = missionCounter()
  const faults = faultList()
  const records = new Map<string, Headcount | null>()
  let own = 0
  for (const [index, cells] of rows.entries()) {
    const row = index + 2
    const cell = (column: keyof typeof columns): string => (cells[places[column]] ?? '').trim()
    const mission = cell('mission')
    missions.add(mission)
    if (!wanted.includes(mission)) continue
    own += 1
    const before = faults.count()
    if (isText && isCut(cells, head.length))
      faults.add(row, '', cells.join(','), `${head.length} cells, as in the first row`)
    const month = monthOfDay(cell('date'))
    if (month === null) faults.add(row, 'date', cell('date'), 'a day as YYYY-MM-DD or DD/MM/YYYY')
    const numbers = parts.map((part) => reported(cell(part)))
    for (const [at, part] of parts.entries())
      if (numbers[at] === undefined)
        faults.add(row, part, cell(part), 'a whole number, or nothing where it is not reported')
    if (month === null) continue
    const id = headcountId(mission, month, false)
    if (records.has(id)) faults.add(row, '', `${mission}, ${month}`, 'one row for a mission and month')
    const [troops = null, police = null, observers = null, total = null, contributors = null] = numbers
    const isSound = faults.count() === before
    records.set(id, isSound ? { id, month, mission, troops, police, observers, total, contributors, sources: [source] } : null) // prettier-ignore
  }
  const counts = [...records.values()].filter((count) => count !== null)
  return {
    kind: 'ipi',
    rows: rows.length,
    own,
    missions: missions.done(),
    counts: inOrder(counts, wanted),
    ...faults.done(),
  }
}
