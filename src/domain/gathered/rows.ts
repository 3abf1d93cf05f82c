import { showUnseen } from '#src/schema/unseen.ts'

// A file of others as rows of texts, and what can be wrong in it.

/** Cells as texts; the first row is the head. Rows are counted as a spreadsheet does: the head is row 1. */
export type TextRows = readonly (readonly string[])[]

/** A cell, or a row where `column` is empty, that is not what it should be. */
export type GatheredFault = { row: number; column: string; found: string; expected: string }

/** Faults in the order in which they were found: the first of them, and how many there are. */
export type Faults = { faults: readonly GatheredFault[]; faultCount: number }

/** Faults that are kept to be told; the rest of a bad file is counted only. */
const mostFaults = 200

const longest = 80

/** A text of a file as it can be told: not longer than a line, with what nobody sees in it named. */
export const toldText = (text: string): string => showUnseen(text.trim().slice(0, longest))

/** Gathers faults; what was found is cut to what can be told. */
export const faultList = () => {
  const faults: GatheredFault[] = []
  let faultCount = 0
  return {
    add: (row: number, column: string, found: string, expected: string): void => {
      faultCount += 1
      if (faults.length < mostFaults) faults.push({ row, column, found: toldText(found), expected })
    },
    count: (): number => faultCount,
    done: (): Faults => ({ faults, faultCount }),
  }
}

/** A name of a column as it is compared. */
export const headName = (cell: string): string =>
  cell
    .replace(/^\uFEFF/u, '')
    .trim()
    .toLowerCase()

/** Where each column stands, under one of its names; -1 for a column that is not there. */
export const placesIn = <Column extends string>(
  head: readonly string[],
  columns: Readonly<Record<Column, readonly string[]>>,
): Readonly<Record<Column, number>> => {
  const names = head.map(headName)
  const places: Partial<Record<Column, number>> = {}
  for (const column in columns) {
    const known = columns[column]
    places[column] = names.findIndex((name) => known.includes(name))
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every column has been given its place
  return places as Record<Column, number>
}

/** A row and its number, or the fault that it has more or fewer cells than the head. */
export const isCut = (cells: readonly string[], width: number): boolean =>
  cells.length < width || cells.slice(width).some((cell) => cell.trim() !== '')

/** What a mission has in a file. */
export type MissionSpan = { name: string; rows: number }

/** More missions than there were. */
const mostMissions = 300

/** Counts the rows of each mission of a file. */
export const missionCounter = () => {
  const counts = new Map<string, number>()
  return {
    add: (name: string): void => {
      if (counts.size < mostMissions || counts.has(name)) counts.set(name, (counts.get(name) ?? 0) + 1)
    },
    done: (): readonly MissionSpan[] =>
      [...counts]
        .filter(([name]) => name !== '')
        .map(([name, rows]) => ({ name: toldText(name), rows }))
        .toSorted((a, b) => (a.name < b.name ? -1 : 1)),
  }
}
