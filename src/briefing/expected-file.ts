import type { Language } from '#src/schema/languages.ts'
import { type BriefingFormat, type BriefingWish, fileLanguages } from './briefing-wish.ts'

/** What a file is expected to be before it is made. */
export type ExpectedFile = {
  files: number
  /** Slides, pages or sheets, of all files. */
  pages: number
  /** More than all files will have together, in megabytes: rounded up. */
  megabytes: number
  /** How long it will take about, in seconds, on this device. */
  seconds: number
}

/**
 * The most that a format was seen to take, in kilobytes: for each language its maps and fonts, and so much a
 * page. Measured in Chromium over the whole of MONUSCO, UNIFIL and UNMIL in all lengths; the tests that save
 * a briefing in a browser hold each to what was said of it.
 */
const kilobytes: Readonly<Record<BriefingFormat, { language: number; page: number }>> = {
  pptx: { language: 500, page: 8.5 },
  pdf: { language: 130, page: 7.5 },
  docx: { language: 350, page: 16 },
  xlsx: { language: 50, page: 11 },
}

/** On one page the map of a document is drawn as large as the sheet allows. */
const onePageMore = 300

/** From how many pages on a file takes twice as long as its preview, which draws only what is looked at. */
const pagesTwice = 40

const roundedUp = (megabytes: number): number => {
  const step = megabytes < 1 ? 0.1 : 0.5
  return Math.ceil(megabytes / step - 1e-9) * step
}

/** To a number that does not promise what nobody measured: 1 to 5, then in steps of five. */
const roundedTime = (seconds: number): number =>
  seconds < 5 ? Math.max(1, Math.round(seconds)) : Math.round(seconds / 5) * 5

/**
 * What the files of a wish will be. `pages` and `took`: of its preview, which is made of the same parts, with
 * how many milliseconds it took. `ofPage`: the language of the page.
 */
export const expectedFile = (
  { format, length, languages, template = null }: BriefingWish,
  ofPage: Language,
  pages: number,
  took: number,
): ExpectedFile => {
  const files = fileLanguages(languages, ofPage)
  const { language, page } = kilobytes[format]
  const more = format === 'docx' && length === 'page' ? onePageMore : 0
  const parts = template?.parts.reduce((sum, { content }) => sum + content.length, 0) ?? 0
  const bytes =
    files.flat().length * (language + more) * 1000 +
    pages * page * 1000 +
    (format === 'pptx' ? files.length * parts : 0)
  return {
    files: files.length,
    pages,
    megabytes: roundedUp(bytes / 1_000_000),
    seconds: roundedTime((took / 1000) * (1 + pages / pagesTwice)),
  }
}
