import type { Size } from '#src/export/svg/frame.ts'
import type { Language } from '#src/domain/names/formats.ts'
import type { BriefingPanel } from '#src/domain/page/panels.ts'
import type { ChartSpec } from '#src/draw/chart-spec.ts'
import type { RichParagraph } from '#src/export/rich-text.ts'

/** A number with what it counts: "6 of 18", "sites of the drawdown not yet documented as closed". */
export type ToldFigure = { value: string; label: string }

/**
 * What a section says when there is room for little: by rule from the same data, with every qualifier. The
 * rest is in the full section.
 */
export type Brief = {
  /** The headline; null where no rule says one, and the plain title stands. */
  message: string | null
  /** Three to five, the most important first: what finds no room falls off at the end. */
  points: readonly RichParagraph[]
  /** Beside the points: one picture, up to two charts, or a table that may be cut. */
  visuals: readonly BriefingBlock[]
  /** For the one page, the most important first. */
  figures: readonly ToldFigure[]
  /** What of it is the writer's own, and not by rule. */
  own?: { title: boolean; points: boolean }
}

/** A piece of a section; the same for slides, pages and preview. */
export type BriefingBlock =
  | {
      kind: 'text'
      paragraphs: readonly RichParagraph[]
      /** Points: each begins with a bullet. */
      bullets?: boolean
      /** Part of the width beside others; by kind if not given. */
      share?: number
    }
  /** Few numbers in large type side by side, each over what it counts. */
  | { kind: 'figures'; figures: readonly ToldFigure[] }
  | {
      kind: 'table'
      alt: string
      header: readonly RichParagraph[]
      rows: readonly (readonly RichParagraph[])[]
      /** Parts of the width; as many as columns. */
      columns: readonly number[]
    }
  /** A self-contained SVG without frame: the section's own title, notes and sources stand around it. */
  | {
      kind: 'picture'
      alt: string
      svg: string
      width: number
      height: number
      /** Part of the width beside others; by kind if not given. */
      share?: number
    }
  | {
      kind: 'chart'
      alt: string
      title: string
      /** On pages drawn with this room, then fitted to their width; by the page's size if not given. */
      room?: Size
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
  foot: readonly RichParagraph[]
  /** What to say: goes into the speaker notes with the foot. */
  notes: readonly RichParagraph[]
  /** The title of a page of a section that runs over several: with its number. */
  part: (page: number, of: number) => string
  /** What a picture of one page says of rows that follow on others. */
  more: (rows: number) => string
  /** Given: it takes one slide; a table that is too long ends with these words on what is left out. */
  leftOut?: (rows: number) => string
}

/** The opening page. */
export type BriefingCover = {
  language: Language
  title: string
  subtitle: readonly string[]
  foot: readonly RichParagraph[]
  link: string
  /** The view's QR code as SVG; null where the link is too long for one. */
  qr: { alt: string; svg: string; size: number } | null
  pageNumber: (page: number | string, of: number | string) => string
  /** What a figure and a table are called before their numbers. */
  captions: { figure: string; table: string }
}

/** The one page, tighter with each step from 0; a draft of it has the right sizes and an empty map. */
export type OnePage = (step: number, isDraft: boolean) => BriefingSection

/** A briefing in one language, before it becomes a file. */
export type Briefing = {
  cover: BriefingCover
  sections: readonly BriefingSection[]
  /** Given: everything stands on one page without an opening one. */
  onePage?: OnePage
}

/** Key figures where nothing can stand side by side: each number in bold before what it counts. */
export const figureParagraphs = (figures: readonly ToldFigure[]): readonly RichParagraph[] =>
  figures.map(({ value, label }) => [{ text: value, bold: true }, { text: ` ${label}` }])
