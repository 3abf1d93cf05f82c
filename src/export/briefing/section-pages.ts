import { splitTable } from '#src/export/pptx/table.ts'
import type { Size } from '#src/export/svg/frame.ts'
import type { BriefingBlock } from './sections.ts'

export type TablePiece = Extract<BriefingBlock, { kind: 'table' }>

/** A block on a page, and its part of the width. */
/** Size of letters in tables, in points. */
export const tableSize = 10

type PlacedBlock = { block: BriefingBlock; share: number }

/** What stands side by side on one page. */
export type SectionPage = readonly PlacedBlock[]

const most = 4
const gap = 18

/** Words and a lone chart leave most of the width to what they stand beside. */
const shares = { text: 1, table: 3, picture: 1, chart: 2.4 } as const

const place = (block: BriefingBlock, share: number): PlacedBlock => ({ block, share })

const roomBeside = (page: SectionPage, share: number, room: Size): Size => {
  const all = page.reduce((sum, placed) => sum + placed.share, share)
  return { ...room, width: (share / all) * (room.width - gap * page.length) }
}

const withRows = (table: TablePiece, rows: TablePiece['rows']): TablePiece => ({ ...table, rows })

const splitPieces = (table: TablePiece, room: Size): readonly TablePiece[] =>
  splitTable({ ...table, size: tableSize }, room).map(({ rows }) => withRows(table, rows))

/** A table beside what is on the page, if it is short enough or only words are there; null: it begins a page of its own. */
const besideTable = (page: SectionPage, table: TablePiece, room: Size): readonly TablePiece[] | null => {
  const isWords = page.every(({ block }) => block.kind === 'text')
  const isOneChart = page.length === 1 && page[0]?.block.kind === 'chart'
  if (page.length === 0 || !(isWords || isOneChart)) return null
  const [first, ...rest] = splitPieces(table, roomBeside(page, shares.table, room))
  if (!first || (isOneChart && rest.length > 0)) return null
  const left = rest.flatMap(({ rows }) => rows)
  return left.length === 0 ? [first] : [first, ...splitPieces(withRows(table, left), room)]
}

/**
 * The blocks of a section as pages of a given room: words beside what they introduce, up to four charts side by side, a table
 * beside words or a lone chart if it fits there, else on pages of its own; long tables go on with their header.
 */
export const sectionPages = (blocks: readonly BriefingBlock[], room: Size): readonly SectionPage[] => {
  const pages: PlacedBlock[][] = []
  let open: PlacedBlock[] = []
  const close = () => {
    if (open.length > 0) pages.push(open)
    open = []
  }
  for (const block of blocks) {
    if (block.kind !== 'table') {
      if (open.length >= most || open.some((placed) => placed.block.kind === 'picture')) close()
      open.push(place(block, shares[block.kind]))
      continue
    }
    const beside = besideTable(open, block, room)
    if (beside === null) close()
    for (const [index, piece] of (beside ?? splitPieces(block, room)).entries()) {
      if (index > 0) close()
      open.push(place(piece, shares.table))
    }
    close()
  }
  close()
  return pages.length === 0 ? [[]] : pages
}
