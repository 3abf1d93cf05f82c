import { type RichParagraph, plainText } from '#src/export/rich-text.ts'
import { wrapText } from '#src/draw/text-width.ts'
import { slideLineHeight } from '#src/export/pptx/slide-room.ts'
import { splitTable } from '#src/export/pptx/table.ts'
import type { Size } from '#src/export/svg/frame.ts'
import type { BriefingBlock } from './sections.ts'

type WordsBlock = Extract<BriefingBlock, { kind: 'text' }>
export type TablePiece = Extract<BriefingBlock, { kind: 'table' }>

/** Size of letters in tables, in points. */
export const tableSize = 10

/** Size of letters of words, in points. */
export const wordSize = 14
/** Between paragraphs, in points. */
const wordGap = 6

/** A block on a page, and its part of the width. */
type PlacedBlock = { block: BriefingBlock; share: number }

/** What stands side by side on one page. */
export type SectionPage = readonly PlacedBlock[]

const most = 4

/**
 * Whether only two such charts stand side by side: lying bars have names at their left and words at their
 * right, and steps over the years have a legend that four narrow charts have no room for.
 */
export const isBroad = ({ spec }: Extract<BriefingBlock, { kind: 'chart' }>): boolean =>
  spec.kind === 'step' || ('horizontal' in spec && spec.horizontal)

const placesOf = (block: BriefingBlock): number => (block.kind === 'chart' && isBroad(block) ? 2 : 1)

const placesIn = (page: SectionPage): number => page.reduce((sum, { block }) => sum + placesOf(block), 0)
const gap = 18

/** What a bullet takes of the width of its words, in points. */
const bulletRoom = 14

/** Words and a lone chart leave most of the width to what they stand beside. */
const shares = { text: 1, figures: 1, table: 3, picture: 1, chart: 2.4 } as const

const shareOf = (block: BriefingBlock): number =>
  ('share' in block ? block.share : undefined) ?? shares[block.kind]

const place = (block: BriefingBlock, share: number): PlacedBlock => ({ block, share })

/**
 * Height of words in a column, in points: text is never shrunk, so what is too high needs a wider column or
 * another page.
 */
export const wordsHeight = (paragraphs: readonly RichParagraph[], width: number): number =>
  paragraphs.reduce(
    (sum, paragraph) =>
      sum + wrapText(plainText(paragraph), wordSize, width).length * wordSize * slideLineHeight + wordGap,
    0,
  )

const roomBeside = (page: SectionPage, share: number, room: Size): Size => {
  const all = page.reduce((sum, placed) => sum + placed.share, share)
  return { ...room, width: (share / all) * (room.width - gap * page.length) }
}

/** Whether words fit into their column beside a table. */
const hasRoom = ({ block, share }: PlacedBlock, page: SectionPage, room: Size): boolean => {
  if (block.kind !== 'text') return true
  const all = page.reduce<number>((sum, placed) => sum + placed.share, shares.table)
  const width = (share / all) * (room.width - gap * page.length)
  return wordsHeight(block.paragraphs, width) <= room.height
}

/** Words that are too high for one page, as many paragraphs to a page as fit. */
const splitWords = (block: WordsBlock, room: Size): readonly WordsBlock[] => {
  const pages: RichParagraph[][] = [[]]
  for (const paragraph of block.paragraphs) {
    const page = pages.at(-1) ?? []
    if (page.length > 0 && wordsHeight([...page, paragraph], room.width) > room.height)
      pages.push([paragraph])
    else page.push(paragraph)
  }
  return pages.map((paragraphs) => Object.assign({ ...block }, { paragraphs }))
}

const withRows = (table: TablePiece, rows: TablePiece['rows']): TablePiece => ({ ...table, rows })

const splitPieces = (table: TablePiece, room: Size): readonly TablePiece[] =>
  splitTable({ ...table, size: tableSize }, room).map(({ rows }) => withRows(table, rows))

/**
 * A table beside what is on the page, if it is short enough or only words are there; null: it begins a page
 * of its own.
 */
const besideTable = (page: SectionPage, table: TablePiece, room: Size): readonly TablePiece[] | null => {
  const isWords = page.every(({ block }) => block.kind === 'text')
  const isOneChart = page.length === 1 && page[0]?.block.kind === 'chart'
  if (page.length === 0 || !(isWords || isOneChart)) return null
  if (page.some((placed) => !hasRoom(placed, page, room))) return null
  const [first, ...rest] = splitPieces(table, roomBeside(page, shares.table, room))
  if (!first || (isOneChart && rest.length > 0)) return null
  const left = rest.flatMap(({ rows }) => rows)
  return left.length === 0 ? [first] : [first, ...splitPieces(withRows(table, left), room)]
}

/**
 * The blocks of a section as pages of a given room: words beside what they introduce, up to four charts side
 * by side, a table beside words or a lone chart if it fits there, else on pages of its own; long tables go on
 * with their header.
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
      if (placesIn(open) + placesOf(block) > most || open.some((placed) => placed.block.kind === 'picture'))
        close()
      const pieces = block.kind === 'text' ? splitWords(block, room) : [block]
      for (const [index, piece] of pieces.entries()) {
        if (index > 0) close()
        open.push(place(piece, shareOf(block)))
      }
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

/** Points that find room in their column, as many as fit, at least one; a bullet takes of the width. */
const fittingPoints = (page: SectionPage, room: Size): SectionPage => {
  const all = page.reduce((sum, placed) => sum + placed.share, 0)
  return page.map(({ block, share }) => {
    if (block.kind !== 'text') return { block, share }
    const width = (share / all) * (room.width - gap * (page.length - 1)) - bulletRoom
    const paragraphs = [...block.paragraphs]
    while (paragraphs.length > 1 && wordsHeight(paragraphs, width) > room.height) paragraphs.pop()
    return { block: { ...block, paragraphs }, share }
  })
}

/** A table cut to the room beside its points; its last row says in its widest cell how many were left out. */
const cutTable = (table: TablePiece, room: Size, leftOut: (rows: number) => string): TablePiece => {
  const [first = table] = splitPieces(table, room)
  if (first.rows.length === table.rows.length) return table
  const widest = table.columns.indexOf(Math.max(...table.columns))
  for (let count = first.rows.length; ; count -= 1) {
    const note = table.header.map((_, column) =>
      column === widest ? leftOut(table.rows.length - count) : '',
    )
    const cut = withRows(table, [...table.rows.slice(0, count), note])
    if (count === 0 || splitPieces(cut, room).length === 1) return cut
  }
}

/**
 * The blocks of a section side by side on one page, whatever there is: points fall off at the end, and a
 * table is cut and says by how much.
 */
export const onePage = (
  blocks: readonly BriefingBlock[],
  room: Size,
  leftOut: (rows: number) => string,
): SectionPage => {
  const page = blocks.map((block) => place(block, shareOf(block)))
  const all = page.reduce((sum, placed) => sum + placed.share, 0)
  return fittingPoints(
    page.map(({ block, share }) => {
      const width = (share / all) * (room.width - gap * (page.length - 1))
      return { block: block.kind === 'table' ? cutTable(block, { ...room, width }, leftOut) : block, share }
    }),
    room,
  )
}
