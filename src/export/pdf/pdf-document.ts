import type { Language } from '#src/domain/names/formats.ts'
import type { RichParagraph } from '#src/export/rich-text.ts'

/** What stands on a page, one under the other. What does not fit goes on to the next page. */
export type PdfBlock =
  /** `size` in points, if not that of its level. */
  | { kind: 'heading'; level: 1 | 2; text: string; size?: number }
  | { kind: 'paragraph'; text: RichParagraph }
  /** Small and soft: sources, estimate and conflict notes, disclaimer, link. */
  | { kind: 'note'; text: RichParagraph }
  | {
      kind: 'table'
      /** What it is about, for those who do not see it. */
      alt: string
      header: readonly RichParagraph[]
      rows: readonly (readonly RichParagraph[])[]
      /** Parts of the width; as many as columns. */
      columns: readonly number[]
    }
  /** Points, one under the other, each behind a dot. */
  | { kind: 'list'; items: readonly RichParagraph[] }
  /**
   * A self-contained SVG, drawn as vectors as wide as the page or as high as a fresh one allows; `alt` says
   * in words what it shows.
   */
  | { kind: 'graphic'; svg: string; width: number; height: number; alt: string }

/** What begins on a new page, all of it in one language. */
type PdfPart = { language: Language; blocks: readonly PdfBlock[] }

/** Width and height in points. */
export const pageSizes = {
  a4: { width: 595.28, height: 841.89 },
  'a4-landscape': { width: 841.89, height: 595.28 },
  letter: { width: 612, height: 792 },
  slide: { width: 960, height: 540 },
  square: { width: 720, height: 720 },
} as const

export type PdfDocument = {
  title: string
  language: Language
  subject: string
  author: string
  /** When it was made: given, so that the same briefing is the same file. */
  created: Date
  size: keyof typeof pageSizes
  /** Everything is to find room on one page: letters are a little smaller and stand closer. */
  isTight?: boolean
  /** On top of every page, for example "For internal use". */
  marking?: string
  /** At the foot of every page, before the number. */
  footer: RichParagraph
  pageNumber: (page: number, of: number) => string
  pages: readonly PdfPart[]
  /** TrueType (woff-to-ttf.ts). */
  fonts: { regular: Uint8Array; semibold: Uint8Array }
  signal?: AbortSignal
  /** Told after each of `pages`. */
  onProgress?: (done: number, of: number) => void
}

/** The file, and the letters that the font lacks: they are drawn as �, and the reader must be told. */
export type WrittenPdf = { bytes: Uint8Array<ArrayBuffer>; missing: readonly string[] }
