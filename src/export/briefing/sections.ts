import type { Language } from '#src/domain/names/formats.ts'
import type { BriefingPanel } from '#src/domain/page/panels.ts'
import type { ChartSpec } from '#src/draw/chart-spec.ts'
import type { Paragraph } from '#src/export/rich-text.ts'

/** A piece of a section; the same for slides, pages and preview. */
export type BriefingBlock =
  | { kind: 'text'; paragraphs: readonly Paragraph[] }
  | {
      kind: 'table'
      alt: string
      header: readonly Paragraph[]
      rows: readonly (readonly Paragraph[])[]
      /** Parts of the width; as many as columns. */
      columns: readonly number[]
    }
  /** A self-contained SVG without frame: the section's own title, notes and sources stand around it. */
  | { kind: 'picture'; alt: string; svg: string; width: number; height: number }
  | {
      kind: 'chart'
      alt: string
      title: string
      /** As a native chart of a slide, and as it is drawn where `page` is not given. */
      spec: ChartSpec
      /** What pages show instead: SVG markup of a width, which no native chart can hold. */
      page?: (width: number) => { svg: string; width: number; height: number }
    }

/** One panel as it goes into a briefing: one slide, or one page and what runs over. */
export type BriefingSection = {
  panel: BriefingPanel
  language: Language
  title: string
  /** Date, filter in words, "data to", data version. */
  subtitle: readonly string[]
  blocks: readonly BriefingBlock[]
  /** Estimate and conflict notes, sources by short name, disclaimer, credits, link. */
  foot: readonly Paragraph[]
  /** What to say: goes into the speaker notes with the foot. */
  notes: readonly Paragraph[]
  /** The title of a page of a section that runs over several: with its number. */
  part: (page: number, of: number) => string
  /** What a picture of one page says of rows that follow on others. */
  more: (rows: number) => string
}

/** The opening page. */
export type BriefingCover = {
  language: Language
  title: string
  subtitle: readonly string[]
  foot: readonly Paragraph[]
  link: string
  /** The view's QR code as SVG; null where the link is too long for one. */
  qr: { alt: string; svg: string; size: number } | null
  pageNumber: (page: number | string, of: number | string) => string
  /** What a figure and a table are called before their numbers. */
  captions: { figure: string; table: string }
}

/** A briefing in one language, before it becomes a file. */
export type Briefing = { cover: BriefingCover; sections: readonly BriefingSection[] }
