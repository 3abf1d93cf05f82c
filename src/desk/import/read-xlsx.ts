import { readSheet } from 'read-excel-file/universal'
import type { Cell, CellRow, Table } from '#src/domain/desk/import/cells.ts'
import { isBlank } from '#src/domain/desk/import/cells.ts'
import { cellNotes } from './cell-notes.ts'
import { TableError } from './table-fault.ts'
import { openWorkbook, packageOf, packagePart } from './workbook-package.ts'

const cellOf = (value: unknown): Cell => {
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? { broken: '#' } : { date: value.toISOString().slice(0, 10) }
  if (typeof value === 'string' || typeof value === 'boolean') return value
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}

/** A sheet of a workbook; `sheet` null: the first one that is not hidden. Throws TableError. */
export const readXlsx = async (bytes: Uint8Array, sheet: number | null): Promise<Table> => {
  const book = openWorkbook(bytes)
  const { sheets, shared } = book
  const visible = sheets.findIndex(({ isHidden }) => !isHidden)
  const place = sheet ?? Math.max(0, visible)
  const chosen = sheets[place]
  if (!chosen) throw new TableError('workbook')
  const notes = cellNotes(packagePart(book, chosen.path) ?? '', packagePart(book, shared.styles))
  let read: readonly (readonly unknown[])[]
  try {
    read = await readSheet(packageOf(book, chosen))
  } catch (cause) {
    throw new TableError('workbook', cause instanceof Error ? cause.message.slice(0, 100) : '')
  }
  const rows = read.map((row): Cell[] => row.map(cellOf))
  for (const { row, column, note } of notes) {
    while (rows.length <= row) rows.push([])
    const cells = rows[row] ?? []
    while (cells.length <= column) cells.push(null)
    const cell = cells[column] ?? null
    if (typeof note === 'object') cells[column] = note
    else if (typeof cell === 'object' && cell !== null && 'date' in cell)
      cells[column] = { date: cell.date.slice(0, note === 'month' ? 7 : 4) }
  }
  const last = rows.findLastIndex((row) => row.some((cell) => !isBlank(cell)))
  const kept: readonly CellRow[] = rows.slice(0, last + 1)
  return { sheets: sheets.map(({ name }) => name), sheet: place, rows: kept, text: null }
}
