import type { Size } from '#src/export/svg/frame.ts'

export type Look = { size: number; color: string; bold?: boolean }

type PenBox = { x: number; y: number } & Size

/**
 * What draws a briefing's pages: the PDF writer (jspdf-pen.ts) or its preview (svg-pen.ts). Places are in
 * points from the top left corner, those of texts at their baseline. The first page is there from the start.
 */
export type Pen = {
  text: (text: string, x: number, y: number, look: Look) => void
  /** A place that opens an address when it is clicked. */
  link: (box: PenBox, address: string) => void
  /** A straight level line. */
  rule: (x: number, y: number, width: number, look: { color: string; width: number }) => void
  /** A box full of a colour. */
  block: (box: PenBox, color: string) => void
  /** An SVG (prepare-graphic.ts has made it ready), as vectors. */
  graphic: (svg: Element, box: PenBox) => Promise<void>
  newPage: () => void
  /** What follows is drawn on this page, counted from 1. */
  goTo: (page: number) => void
  pageCount: () => number
  /** An entry of the bookmarks, for the present page. */
  bookmark: (title: string) => void
}
