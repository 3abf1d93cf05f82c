import { type Language, languageCodes } from '#src/schema/languages.ts'
import type { PreviewPage } from '#src/export/briefing/preview-of.ts'
import type { BriefingPanel } from '#src/domain/page/panels.ts'
import type { PdfDocument } from '#src/export/pdf/pdf-document.ts'

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

/** What a reader wants a briefing to be. */
export type BriefingWish = {
  /** In their order; none is no briefing. */
  panels: readonly BriefingPanel[]
  format: BriefingFormat
  /** Of PDF pages, and of a document (wordSizeOf); slides are always 16:9. */
  size: PdfDocument['size']
  languages: LanguageChoice
  /** On every page, for example "For internal use"; empty: none. */
  marking: string
}

/** A finished file, and the letters that its font lacks. */
export type BriefingFile = { name: string; blob: Blob; missingLetters: readonly string[] }

/**
 * The hands that make a briefing of the page's view. Both reject with an ExportError, also when cancelled,
 * and give whole files or none.
 */
export type BriefingMaker = {
  language: Language
  /** Panels whose data could not be loaded. */
  missing: ReadonlySet<BriefingPanel>
  /** Panels that are left out until the reader wants them: their figures are not of what is filtered. */
  leftOut: ReadonlySet<BriefingPanel>
  preview: (wish: BriefingWish, signal: AbortSignal) => Promise<readonly PreviewPage[]>
  make: (
    wish: BriefingWish,
    signal: AbortSignal,
    onProgress: (done: number, of: number) => void,
  ) => Promise<readonly BriefingFile[]>
}

/** The languages of each file wished, in the order of its pages: one entry a file. */
export const filesOf = (choice: LanguageChoice, page: Language): readonly (readonly Language[])[] => {
  if (choice === 'one-file') return [languageCodes]
  if (choice === 'file-each') return languageCodes.map((language) => [language])
  return [[choice === 'page' ? page : choice]]
}
