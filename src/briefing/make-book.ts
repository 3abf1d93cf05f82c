import type { PreviewPage } from '#src/export/briefing/preview-of.ts'
import { throwIfCancelled } from '#src/export/export-error.ts'
import { now } from '#src/ui/now.ts'
import { loadSvgFont } from '#src/export/load-fonts.ts'
import { type BookPart, bookOf } from '#src/export/xlsx/book-of.ts'
import { sheetPreviews } from '#src/export/xlsx/sheet-previews.ts'
import { writeBook } from '#src/export/xlsx/write-book.ts'
import type { Language } from '#src/schema/languages.ts'
import { type BriefingInput, briefingContext } from './briefing-context.ts'
import type { BriefingWish } from './briefing-wish.ts'
import { buildBook } from './build-book.ts'

const partsOf = async (
  input: BriefingInput,
  { panels }: BriefingWish,
  languages: readonly Language[],
  onPanel: () => void,
): Promise<readonly BookPart[]> => {
  const parts: BookPart[] = []
  for (const language of languages)
    // oxlint-disable-next-line no-await-in-loop -- the page stays alive and tells how far it is
    parts.push(await buildBook(input, await briefingContext(input, language, 'slide'), panels, onPanel))
  return parts
}

/** One workbook, whole, with all its languages; `onPanel` is told of each panel in each. */
export const makeBook = async (
  input: BriefingInput,
  wish: BriefingWish,
  languages: readonly Language[],
  onPanel: () => void,
): Promise<Uint8Array<ArrayBuffer>> => {
  const parts = await partsOf(input, wish, languages, onPanel)
  return writeBook(bookOf(parts, { marking: wish.marking, created: now() }))
}

/** The sheets that come out, each with how large it is and its first rows. */
export const previewBook = async (
  input: BriefingInput,
  wish: BriefingWish,
  languages: readonly Language[],
  signal: AbortSignal,
): Promise<readonly PreviewPage[]> => {
  const parts = await partsOf(input, wish, languages, () => throwIfCancelled(signal))
  const { sheets } = bookOf(parts, { marking: wish.marking, created: now() })
  return sheetPreviews(parts, sheets, await loadSvgFont())
}
