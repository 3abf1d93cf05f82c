import type { Headcount } from '#src/schema/headcount.ts'
import { type PersonnelKind, personnelKinds } from '#src/schema/personnel-kinds.ts'
import { type PersonnelColumn, expectedIn, kindOf, monthOfDay, peopleOf, personnelColumns } from './cells.ts'
import { monthCount } from './month-counts.ts'
import { type Slab, contributionsIn, newSlab, putInto } from './slab.ts'

/** A cell that is not what it should be. Rows are counted as a spreadsheet does: the head is row 1. */
type PersonnelFault = { row: number; column: string; found: string; expected: string }

/** What the file says of the missions that were asked for. */
export type PersonnelReading = {
  /** Rows of the file below its head, and those of the missions that were asked for. */
  rows: number
  own: number
  /** Those of some missions, by mission and month; a month of which a row was refused is not among them. */
  countsOf: (missions: readonly string[]) => readonly Headcount[]
  /** Months that are left out for a refused row. */
  held: readonly { mission: string; month: string }[]
  /** The first refused rows, and how many there are in all. */
  faults: readonly PersonnelFault[]
  faultCount: number
  /** Refused rows of which nobody knows the month: any month may lack them. */
  undated: number
  /** Every mission of the file. */
  missions: readonly string[]
}

/** The columns that the head of a file lacks, and those that it has: nothing of it can be read. */
export class PersonnelHeadError extends Error {
  readonly missing: readonly PersonnelColumn[]
  readonly found: readonly string[]

  constructor(missing: readonly PersonnelColumn[], found: readonly string[]) {
    super(`the file has no column ${missing.join(', ')}`)
    this.missing = missing
    this.found = found
  }
}

/**
 * Faults that are kept to be told, and texts of a column that are remembered: the rest of a bad file is
 * counted only.
 */
const mostFaults = 200
const mostRemembered = 5_000
/** More than there are countries. */
const mostContributors = 400

type Places = Readonly<Record<PersonnelColumn, number>>

const placesIn = (head: readonly string[]): Places => {
  const names = head.map((name) =>
    name
      .replace(/^\uFEFF/u, '')
      .trim()
      .toLowerCase(),
  )
  const missing = personnelColumns.filter((column) => !names.includes(column))
  if (missing.length > 0) throw new PersonnelHeadError(missing, names)
  const at = (column: PersonnelColumn) => names.indexOf(column)
  return {
    isocode3: at('isocode3'),
    mission_acronym: at('mission_acronym'),
    personnel_type: at('personnel_type'),
    female_personnel: at('female_personnel'),
    male_personnel: at('male_personnel'),
    last_reporting_date: at('last_reporting_date'),
  }
}

/** What a text stands for, worked out once for each text: a column of a million cells has few of them. */
const remembering = <T>(read: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, T>()
  let [lastText, last]: [string | null, T | undefined] = [null, undefined]
  return (text) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- of the text before, which is this one
    if (text === lastText) return last as T
    let value = known.get(text)
    if (value === undefined) {
      value = read(text)
      if (known.size < mostRemembered) known.set(text, value)
    }
    lastText = text
    last = value
    return value
  }
}

/** The months of a mission, in order. */
const monthsOf = ({ name, months: all }: MissionMonths) =>
  [...all].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([month, slab]) => ({ mission: name, month, slab }))

const letters = 26

const letterAt = (text: string, place: number): number => {
  const code = text.charCodeAt(place)
  return code >= 97 ? code - 97 : code - 65
}

/** A code of three letters as a number; -1 for what is none. */
const codeNumber = (cell: string): number => {
  const text = cell.length === 3 ? cell : cell.trim()
  if (text.length !== 3 || !/^[A-Za-z]{3}$/u.test(text)) return -1
  return (letterAt(text, 0) * letters + letterAt(text, 1)) * letters + letterAt(text, 2)
}

/** The number of people of a cell; -1: not reported; -2: no number. */
const peopleAt = (text: string): number => {
  const { length } = text
  if (length === 0 || length > 6) return slowPeopleAt(text)
  let number = 0
  // Digits only, as nearly all cells are, without a list of all numbers that there are.
  for (let place = 0; place < length; place += 1) {
    const digit = text.charCodeAt(place) - 48
    if (digit < 0 || digit > 9) return slowPeopleAt(text)
    number = number * 10 + digit
  }
  return number
}

const slowPeopleAt = (text: string): number => {
  const people = peopleOf(text)
  return people === undefined ? -2 : (people ?? -1)
}

/** The same for a column with a handful of texts: comparing is quicker than looking up. */
const rememberingFew = <T>(read: (text: string) => T): ((text: string) => T) => {
  const texts: string[] = []
  const values: T[] = []
  return (text) => {
    for (let place = 0; place < texts.length; place += 1)
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one value for each text
      if (texts[place] === text) return values[place] as T
    const value = read(text)
    if (texts.length < 24) {
      texts.push(text)
      values.push(value)
    }
    return value
  }
}

type MissionMonths = { name: string; isWanted: boolean; months: Map<string, Slab> }

const kindPlaces = new Map<PersonnelKind, number>(personnelKinds.map((kind, place) => [kind, place]))

/**
 * Reads the UN's monthly file of uniformed personnel row by row as its rows come: a row for each contributor,
 * mission, kind and month with its women and men. Keeps the counts of the missions named and no row; `source`
 * is the id of the document that they rest on. Head counts of a month are added up over contributors and
 * kinds, never over months. Throws a PersonnelHeadError where the head lacks a column.
 */
export const personnelReader = (wanted: readonly string[], source: string) => {
  let places: Places | null = null
  let width = 0
  let least = 0
  let row = 0
  let rows = 0
  let own = 0
  let faultCount = 0
  let undated = 0
  const faults: PersonnelFault[] = []
  const missions = new Map<string, MissionMonths>()
  const codes: string[] = []
  /** The place of each code among them and one more, by the number of the code; 0: not there. */
  const placeOf = new Uint16Array(letters ** 3)

  const missionOf = remembering((text): MissionMonths => {
    const name = text.trim()
    const known = missions.get(name)
    const mission = known ?? { name, isWanted: wanted.includes(name), months: new Map() }
    if (!known && missions.size < mostRemembered) missions.set(name, mission)
    return mission
  })
  const monthOf = remembering((text): string => monthOfDay(text) ?? '')
  const kindAt = rememberingFew((text): number => {
    const kind = kindOf(text)
    return kind === undefined ? -1 : (kindPlaces.get(kind) ?? -1)
  })
  const contributorAt = (text: string): number => {
    const number = codeNumber(text)
    if (number === -1) return -1
    const known = placeOf[number] ?? 0
    if (known !== 0) return known - 1
    if (codes.length >= mostContributors) return -1
    placeOf[number] = codes.push(text.trim().toUpperCase())
    return codes.length - 1
  }

  const refuse = (column: string, found: string, expected: string) => {
    faultCount += 1
    if (faults.length < mostFaults) faults.push({ row, column, found: found.trim().slice(0, 80), expected })
  }
  const refuseIn = (column: PersonnelColumn, at: Places, cells: readonly string[]) =>
    refuse(column, cells[at[column]] ?? '', expectedIn[column])

  let last: { mission: MissionMonths; month: string; slab: Slab } | null = null
  const slabOf = (mission: MissionMonths, month: string): Slab => {
    // Rows of a month mostly stand together.
    if (last !== null && last.mission === mission && last.month === month) return last.slab
    const slab = mission.months.get(month) ?? newSlab(codes.length)
    mission.months.set(month, slab)
    last = { mission, month, slab }
    return slab
  }

  const takeRow = (at: Places, cells: readonly string[]) => {
    const mission = missionOf(cells[at.mission_acronym] ?? '')
    // More cells are what a line break that is not like the others makes of two rows: neither may go unseen.
    if (cells.length < least || (cells.length > width && cells.slice(width).join('').trim() !== '')) {
      refuse('', cells.join(','), `${width} cells, as in the first row`)
      // If its mission can be told, nobody knows of which month it would be.
      if (mission.isWanted) undated += 1
      return
    }
    if (!mission.isWanted) return
    own += 1
    const before = faultCount
    const month = monthOf(cells[at.last_reporting_date] ?? '')
    const kind = kindAt(cells[at.personnel_type] ?? '')
    const women = peopleAt(cells[at.female_personnel] ?? '')
    const men = peopleAt(cells[at.male_personnel] ?? '')
    const contributor = contributorAt(cells[at.isocode3] ?? '')
    if (contributor === -1) refuseIn('isocode3', at, cells)
    if (kind === -1) refuseIn('personnel_type', at, cells)
    if (women === -2) refuseIn('female_personnel', at, cells)
    if (men === -2) refuseIn('male_personnel', at, cells)
    if (month === '') {
      refuseIn('last_reporting_date', at, cells)
      undated += 1
      return
    }
    const slab = slabOf(mission, month)
    if (faultCount === before) {
      if (putInto(slab, contributor, kind, women === -1 ? null : women, men === -1 ? null : men)) return
      const found = [mission.name, cells[at.isocode3] ?? '', cells[at.personnel_type] ?? '', month].map(
        (text) => text.trim(),
      )
      refuse('', found.join(', '), 'one row for a contributor, kind and month')
    }
    slab.isHeld = true
  }

  return {
    /** Takes the next rows of the file. */
    take: (next: readonly (readonly string[])[]): void => {
      for (const cells of next) {
        row += 1
        if (cells.length <= 1 && (cells[0] ?? '').trim() === '') continue
        if (places === null) {
          places = placesIn(cells)
          width = cells.length
          least = Math.max(...Object.values(places)) + 1
        } else {
          rows += 1
          takeRow(places, cells)
        }
      }
    },
    /** What was read, at the end of the file. */
    done: (): PersonnelReading => {
      if (places === null) throw new PersonnelHeadError(personnelColumns, [])
      const byCode = codes.map((code, at) => [code, at] as const).toSorted(([a], [b]) => (a < b ? -1 : 1))
      const read = [...missions.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1))
      return {
        rows,
        own,
        countsOf: (names) =>
          read
            .filter(({ name }) => names.includes(name))
            .flatMap((one) => monthsOf(one))
            .filter(({ slab }) => !slab.isHeld)
            .map(({ mission, month, slab }) => monthCount(mission, month, contributionsIn(slab, byCode), source)), // prettier-ignore
        held: read
          .flatMap((one) => monthsOf(one))
          .flatMap(({ mission, month, slab }) => (slab.isHeld ? [{ mission, month }] : [])),
        faults,
        faultCount,
        undated,
        missions: [...missions.keys()].filter((name) => name !== '').toSorted(),
      }
    },
  }
}
