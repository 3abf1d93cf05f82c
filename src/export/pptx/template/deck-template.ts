import type { SlideArea } from '#src/export/pptx/drawing.ts'
import type { Part } from '#src/export/pptx/package.ts'
import type { DroppedKind } from './carry-parts.ts'
import type { DeckColors, RefusedAccent } from './chart-palette.ts'
import type { Look } from './look.ts'
import type { Insets } from './places.ts'

type Size = { width: number; height: number }

/** A text that a placeholder of the template holds on each slide. */
export type TextPlace = {
  /** Attributes of the placeholder on a slide. */
  holder: string
  /** In points. */
  area: SlideArea
  insets: Insets
  /** Of its letters, in points, and whether they are capitals or bold. */
  size: number
  isCapital: boolean
  isBold: boolean
  align: 'l' | 'ctr' | 'r'
  anchor: 't' | 'ctr' | 'b'
  look: Look
  /**
   * What a slide must say itself, as the template shows it in its sample text only, or in a colour that
   * cannot be read on its ground.
   */
  says: { size: boolean; bold: boolean; align: boolean; color: boolean; font: string | null }
}

/** A layout of the template as our slides use it. */
export type TemplateLayout = {
  path: string
  /** Null: the layout has none, so that the title is a text of its own at the top of the body. */
  title: TextPlace | null
  subtitle: TextPlace | null
  /** The single place for content; a lone block is put into it. Null: it has none. */
  holder: string | null
  /** For all that stands under the title, in points. */
  body: SlideArea
  /** The body has too little room for a map and its sources: our slides take the whole, on a plain ground. */
  isCramped: boolean
  number: { holder: string; area: SlideArea | null } | null
  footer: { holder: string; text: string; area: SlideArea | null } | null
  look: Look
  colors: DeckColors
  /**
   * Where the layout means other colours by the names of the theme than its master does, as XML; else null.
   */
  colorMap: string | null
}

/** What a reader is told of a template that is taken; the words are in src/text/…/template.ts. */
export type TemplateRemark =
  | { kind: 'accents'; why: RefusedAccent['why']; accents: readonly number[] }
  /** So many of our colours stay, as the template has too few. */
  | { kind: 'kept'; count: number }
  | { kind: 'ground' | 'no-cover' | 'no-title' | 'little-room' }
  | { kind: 'heavy'; bytes: number }

/** An office's own template, ready for slides to be made from it. */
export type DeckTemplate = {
  /** Of the file. */
  name: string
  /** Of the slides, in points. */
  size: Size
  /** Masters, layouts, themes and their pictures. */
  parts: readonly Part[]
  masters: readonly { path: string; id: string }[]
  /** How many themes there are: ours for the notes is the next. */
  themes: number
  /** What texts of a presentation look like that no layout speaks of; XML, empty for none. */
  textStyle: string
  /** Fonts of headings and of text, as the file names them; `+mn-lt` is the theme's. */
  font: string
  /** The same by name, for the reader. */
  fonts: readonly [headings: string, text: string]
  cover: TemplateLayout
  content: TemplateLayout
  dropped: readonly { kind: DroppedKind; count: number }[]
  remarks: readonly TemplateRemark[]
}

/**
 * How large our texts and charts are on a slide of that size, to those on our own of 540 points: a smaller
 * one is shown as large, and then has no more room than that.
 */
export const textScale = ({ height }: DeckTemplate['size']): number =>
  Math.min(1, Math.max(0.75, height / 540))
