import type { Language } from '#src/domain/names/formats.ts'
import type { RichParagraph } from '#src/export/rich-text.ts'
import type { ChartSpec } from '#src/draw/chart-spec.ts'

type TextBlock = { kind: 'text'; paragraphs: readonly RichParagraph[]; size?: number; bullets?: boolean }

export type TableBlock = {
  kind: 'table'
  /** Read out for the table. */
  alt: string
  header: readonly RichParagraph[]
  rows: readonly (readonly RichParagraph[])[]
  /** Parts of the width; as many as columns. */
  columns: readonly number[]
  size?: number
}

export type PictureBlock = {
  kind: 'picture'
  alt: string
  png: Uint8Array
  /** The same as vector, for programs that draw it; the others show the PNG. */
  svg?: string
  width: number
  height: number
}

type ChartBlock = { kind: 'chart'; alt: string; chart: ChartSpec }

/** Blocks stand side by side under the title, each as wide as its share of all shares; 1 if not given. */
export type SlideBlock = (TextBlock | TableBlock | PictureBlock | ChartBlock) & { share?: number }

export type Slide = {
  language: Language
  layout: 'title' | 'content'
  title: string
  /** Date, filter, "data to", data version: one entry a line. */
  subtitle: readonly string[]
  blocks: readonly SlideBlock[]
  /** Sources, notes on estimates and conflicts, disclaimer, link: at the foot and in the notes. */
  foot: readonly RichParagraph[]
  /** For example "For internal use". */
  marking?: string
  /** What to say; the foot is added to it. */
  notes: readonly RichParagraph[]
}

export type Deck = {
  title: string
  /** Of the file; each slide has its own. */
  language: Language
  subject: string
  author: string
  /** When it was made, as `2026-11-24T12:00:00Z`: given, so that the same deck is the same file. */
  created: string
  slides: readonly Slide[]
}
