import { textWidth } from '#src/draw/text-width.ts'
import { type BookCell, type BookSheet, bookCellText } from './book.ts'

/** Widths of columns are counted in digits. */
const digit = textWidth('0', 1)
const limits = { least: 8, most: 60, heading: 24 }
/** Beside the letters; and beside a heading's, whose button of the filter lies over it. */
const room = { cell: 2, heading: 4 }

/** So many letters fill the widest column whichever they are: to measure them would take long. */
const manyLetters = 200

const digitsOf = (text: string): number =>
  Math.max(
    ...text.split('\n').map((line) => (line.length > manyLetters ? limits.most : textWidth(line, 1) / digit)),
  )

/** A heading breaks between words. */
const headingWidth = (cell: BookCell): number => {
  const text = bookCellText(cell)
  const word = Math.max(...text.split(' ').map(digitsOf))
  return Math.max(word, Math.min(digitsOf(text), limits.heading)) + room.heading
}

const cellWidth = (cell: BookCell): number => digitsOf(bookCellText(cell)) + room.cell

/** How wide each column of a sheet is, in digits: read without pulling it wider. */
export const columnWidths = ({ rows, isTable }: BookSheet): readonly number[] => {
  const widths: number[] = []
  rows.forEach((row, line) => {
    row.forEach((cell, column) => {
      const width = isTable && line === 0 ? headingWidth(cell) : cellWidth(cell)
      widths[column] = Math.max(widths[column] ?? limits.least, Math.min(width, limits.most))
    })
  })
  return widths.map((width) => Math.ceil(width))
}
