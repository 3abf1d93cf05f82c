import type { Language } from '#src/domain/names/formats.ts'
import type { ChartSpec } from '#src/draw/chart-spec.ts'
import type { FileProperties } from '#src/export/pptx/properties.ts'
import type { RichParagraph } from '#src/export/rich-text.ts'

export type WordTable = {
  kind: 'table'
  alt: string
  caption: string
  header: readonly RichParagraph[]
  rows: readonly (readonly RichParagraph[])[]
  /** Parts of the width; as many as columns. */
  columns: readonly number[]
}

export type WordPicture = {
  kind: 'picture'
  alt: string
  /** Null: it needs none, as the code of the opening page. */
  caption: string | null
  png: Uint8Array
  /** The same as vector, for programs that draw it; the others show the PNG. */
  svg: string
  /** In points, as it stands on the page. */
  width: number
  height: number
}

/** A native chart as wide as the text. */
export type WordChart = { kind: 'chart'; alt: string; caption: string; chart: ChartSpec; height: number }

/** What stands in the document, one under the other. */
export type WordBlock =
  | { kind: 'title' | 'subtitle' | 'heading'; text: string }
  /** A point is an item of a list. */
  | { kind: 'paragraph' | 'point'; text: RichParagraph }
  /** Few numbers in large type side by side, each over what it counts. */
  | { kind: 'figures'; figures: readonly { value: string; label: string }[] }
  /** Small and soft. Above what it speaks of: date, filter; below: sources, notes, disclaimer, link. */
  | { kind: 'note'; text: RichParagraph; isAbove?: boolean }
  | WordTable
  | WordPicture
  | WordChart

/** Blocks in one language; begins on a new page. */
export type WordPart = {
  language: Language
  /** What a figure and a table are called in their captions. */
  words: { figure: string; table: string }
  blocks: readonly WordBlock[]
}

/** Width and height in points. */
export const wordPages = {
  a4: { width: 595.3, height: 841.9 },
  letter: { width: 612, height: 792 },
} as const

export type WordSize = keyof typeof wordPages

/** The paper nearest to what was chosen for pages of any format. */
export const wordSizeOf = (size: string): WordSize => (size === 'letter' ? 'letter' : 'a4')

/** Left and right as wide as in the PDF, so that pictures made for its pages fit; in points. */
export const wordMargins = { side: 40, top: 56, bottom: 56, header: 26 } as const

/** Of what has to stand on one page. */
export const tightMargins = { side: 40, top: 38, bottom: 34, header: 16 } as const

/** The room for the text of a page. */
export const wordRoom = (size: WordSize): { width: number; height: number } => ({
  width: wordPages[size].width - 2 * wordMargins.side,
  height: wordPages[size].height - wordMargins.top - wordMargins.bottom,
})

export type WordDocument = FileProperties & {
  size: WordSize
  /** Smaller letters, gaps and margins: all has to stand on one page. */
  isTight?: boolean
  /** On every page, for example "For internal use"; empty: none. */
  marking: string
  /** At the foot of every page, before the number. */
  footer: RichParagraph
  /** Takes fields that the program counts. */
  pageNumber: (page: string, of: string) => string
  parts: readonly WordPart[]
}
