import { textWidth } from '#src/draw/text-width.ts'
import { type BookCell, type BookSheet, bookCellText } from './book.ts'

const digit = textWidth('0', 1)
/** In points; no row can be higher than the last. */
const heights = { line: 13, most: 409 }
/** Between the text of a cell and its edges, in digits. */
const edges = 1

const space = textWidth(' ', 1) / digit

/** Lines of a paragraph in a column; a word that is longer than a line is cut. */
const paragraphLines = (paragraph: string, width: number): number => {
  let lines = 1
  let used = 0
  for (const word of paragraph.split(' ')) {
    const own = textWidth(word, 1) / digit
    if (used > 0 && used + space + own <= width) used += space + own
    else {
      if (used > 0) lines += 1
      const cuts = Math.ceil(own / width) - 1
      lines += Math.max(0, cuts)
      used = own - Math.max(0, cuts) * width
    }
  }
  return lines
}

const linesOf = (cell: BookCell, width: number): number =>
  typeof cell === 'string' || (typeof cell === 'object' && cell !== null)
    ? bookCellText(cell)
        .split('\n')
        .reduce((lines, paragraph) => lines + paragraphLines(paragraph, width - edges), 0)
    : 1

/**
 * How high each row of a sheet is, in points: as the texts in its columns break. Told to the program, since
 * not every one works it out when it opens a file.
 */
export const rowHeights = ({ rows, isTable }: BookSheet, widths: readonly number[]): readonly number[] =>
  rows.map((row, line) => {
    // The letters of a heading are bold.
    const share = isTable && line === 0 ? 0.95 : 1
    const lines = row.map((cell, column) => linesOf(cell, (widths[column] ?? 0) * share))
    return Math.min(heights.most, Math.max(1, ...lines) * heights.line)
  })
