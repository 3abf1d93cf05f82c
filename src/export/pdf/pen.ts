import type { Size } from '#src/export/svg/frame.ts'
import type { SvgElement } from './svg-tree.ts'

export type PenStyle = { size: number; color: string; bold?: boolean }

type PenBox = { x: number; y: number } & Size

/**
 * What a stretch of the document is to those who do not see it (ISO 32000-1, 14.8.4: the standard types).
 */
export type Tag =
  | {
      type: 'Document' | 'H1' | 'H2' | 'P' | 'L' | 'LI' | 'Lbl' | 'LBody' | 'TR' | 'TH' | 'TD' | 'Link'
    }
  | { type: 'Table'; alt: string }
  /** Of one language, by its tag. */
  | { type: 'Sect'; language: string }
  /** What it says in words, and its corners: left, bottom, right, top, from the bottom of the page. */
  | { type: 'Figure'; alt: string; box: readonly [number, number, number, number] }

/**
 * What draws a briefing's pages: the PDF writer (pdf-pen.ts) or its preview (svg-pen.ts). Places are in
 * points from the top left corner, those of texts at their baseline. The first page is there from the start.
 */
export type Pen = {
  /** What `draw` draws is an element of the structure; those inside of it are its own. */
  element: (tag: Tag, draw: () => void) => void
  /** The same of what is long: `draw` lets the page answer, and nothing else is drawn until it is done. */
  longElement: (tag: Tag, draw: () => Promise<void>) => Promise<void>
  /**
   * What `draw` draws belongs to the page and not to what it says: it is left out when the file is read out.
   */
  artifact: (draw: () => void) => void
  text: (text: string, x: number, y: number, look: PenStyle) => void
  /** A place that opens an address when it is clicked; `name` says what it is. */
  link: (box: PenBox, address: string, name: string) => void
  /** A straight level line. */
  rule: (x: number, y: number, width: number, look: { color: string; width: number }) => void
  /** A box full of a colour. */
  block: (box: PenBox, color: string) => void
  /** A picture (prepare-graphic.ts has made it ready), as vectors. */
  graphic: (svg: SvgElement, box: PenBox) => void
  newPage: () => void
  /** What follows is drawn on this page, counted from 1. */
  goTo: (page: number) => void
  pageCount: () => number
  /** An entry of the bookmarks, for the present page. */
  bookmark: (title: string) => void
}
