import { type Language, languageCodes } from '#src/schema/languages.ts'
import type { PreviewPage } from '#src/export/briefing/preview-of.ts'
import type { DeckTemplate } from '#src/export/pptx/template/deck-template.ts'
import type { BriefingPanel } from '#src/domain/page/panels.ts'
import type { OwnWords } from './own-words.ts'
import { wordPages } from '#src/export/docx/word-document.ts'
import { type PdfDocument, pageSizes } from '#src/export/pdf/pdf-document.ts'

/** The page's language, another one, all side by side in one file, or each in a file of its own. */
export type LanguageChoice = 'page' | Language | 'one-file' | 'file-each'

/** What a briefing can be written as, the first one unless another is wished, and the type of its file. */
export const briefingFormats = {
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

export type BriefingFormat = keyof typeof briefingFormats

/** How much of the view there is: everything on one page, a slide for each panel, or all of it. */
export const briefingLengths = ['page', 'short', 'full'] as const
export type BriefingLength = (typeof briefingLengths)[number]

/** The formats, in the order in which they are offered. */
export const briefingFormatNames = Object.keys(briefingFormats).filter(
  (name): name is BriefingFormat => name in briefingFormats,
)

/** The lengths that a format can be had in: one page is no slide, and a workbook holds all there is. */
export const lengthsOf = (format: BriefingFormat): readonly BriefingLength[] =>
  briefingLengths.filter((length) =>
    format === 'xlsx' ? length === 'full' : length !== 'page' || format !== 'pptx',
  )

const isSize = (name: string): name is PdfDocument['size'] => name in pageSizes

/** The page sizes to choose from: none for slides, paper for documents, and one page stands upright. */
export const sizesOf = ({
  format,
  length,
}: Pick<BriefingWish, 'format' | 'length'>): readonly PdfDocument['size'][] => {
  if (format === 'pptx' || format === 'xlsx') return []
  const sizes = Object.keys(format === 'docx' ? wordPages : pageSizes).filter(isSize)
  return length === 'page' ? sizes.filter((size) => pageSizes[size].height > pageSizes[size].width) : sizes
}

/**
 * A wish whose length and size can be had in its format. What was chosen before stays in `chosen`, so that it
 * is back once the format allows it again.
 */
export const settledWish = <T extends Pick<BriefingWish, 'length' | 'format' | 'size'>>(chosen: T): T => {
  const lengths = lengthsOf(chosen.format)
  const length = lengths.includes(chosen.length) ? chosen.length : (lengths[0] ?? chosen.length)
  const sizes = sizesOf({ ...chosen, length })
  return { ...chosen, length, size: sizes.includes(chosen.size) ? chosen.size : (sizes[0] ?? chosen.size) }
}

/** What a reader wants a briefing to be. */
export type BriefingWish = {
  /** In their order; none is no briefing. */
  panels: readonly BriefingPanel[]
  length: BriefingLength
  format: BriefingFormat
  /** Of PDF pages, and of a document (wordSizeOf); slides are of 16:9 or of their template. */
  size: PdfDocument['size']
  languages: LanguageChoice
  /** On every page, for example "For internal use"; empty: none. */
  marking: string
  /** Of slides: the office's own; null or left out: ours. */
  template?: DeckTemplate | null
  /** Only the opening and one slide with a chart, to see how a template looks. */
  isTrial?: boolean
  /** What the writer says in place of the rule, in a short briefing and on one page; left out: nothing. */
  words?: OwnWords
}

/** What the rule says of a panel, in one language: what own words start from. */
export type RuleText = { panel: BriefingPanel; language: Language; headline: string; remarks: string }

/** A finished file, and the letters that its font lacks. */
export type BriefingFile = { name: string; blob: Blob; missingLetters: readonly string[] }

/**
 * The hands that make a briefing of the page's view. Both reject with an ExportError, also when cancelled,
 * and give whole files or none.
 */
export type BriefingMaker = {
  mission: string
  language: Language
  /** Panels whose data could not be loaded. */
  missing: ReadonlySet<BriefingPanel>
  /**
   * Panels that are left out until the reader wants them: their figures are not of what is filtered, or a
   * briefing of this length is too short for them.
   */
  leftOut: (length: BriefingLength) => ReadonlySet<BriefingPanel>
  preview: (wish: BriefingWish, signal: AbortSignal) => Promise<readonly PreviewPage[]>
  /** What the rule says of each panel wished, in each language wished. */
  rules: (wish: BriefingWish, signal: AbortSignal) => Promise<readonly RuleText[]>
  make: (
    wish: BriefingWish,
    signal: AbortSignal,
    onProgress: (done: number, of: number) => void,
  ) => Promise<readonly BriefingFile[]>
}

/** All languages, that of the page first. */
export const languagesFrom = (page: Language): readonly Language[] => [
  page,
  ...languageCodes.filter((language) => language !== page),
]

/** The languages of each file wished, in the order of its pages: one entry a file. */
export const fileLanguages = (choice: LanguageChoice, page: Language): readonly (readonly Language[])[] => {
  if (choice === 'one-file') return [languagesFrom(page)]
  if (choice === 'file-each') return languagesFrom(page).map((language) => [language])
  return [[choice === 'page' ? page : choice]]
}
