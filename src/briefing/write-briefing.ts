import type { Briefing } from '#src/export/briefing/sections.ts'
import { wordSizeOf } from '#src/export/docx/word-document.ts'
import { throwIfCancelled } from '#src/export/export-error.ts'
import { now } from '#src/ui/now.ts'
import type { BriefingFormat, BriefingWish } from './briefing-wish.ts'

/** A file, and the letters that its font lacks. */
export type WrittenFile = { bytes: Uint8Array<ArrayBuffer>; missingLetters: readonly string[] }

type Write = (briefings: readonly Briefing[], wish: BriefingWish, signal: AbortSignal) => Promise<WrittenFile>

/** Draws pictures at twice their size, so that they are sharp on paper and on large screens. */
const pngMaker = async (signal: AbortSignal): Promise<(svg: string) => Promise<Uint8Array>> => {
  const { svgToPng } = await import('#src/export/svg/svg-to-png.ts')
  return async (svg) => {
    const picture = await svgToPng(svg, { scale: 2, background: '#ffffff', signal })
    return new Uint8Array(await picture.arrayBuffer())
  }
}

const writePptx: Write = async (briefings, { marking, template = null, isTrial = false }, signal) => {
  const [{ deckOf }, { writeDeck }, toPng] = await Promise.all([
    import('#src/export/briefing/deck-of.ts'),
    import('#src/export/pptx/write-deck.ts'),
    pngMaker(signal),
  ])
  const deck = await deckOf(briefings, { marking, created: now(), toPng, template, isTrial })
  throwIfCancelled(signal)
  return { bytes: await writeDeck(deck, template), missingLetters: [] }
}

/** How tight the one page is in a document, whose lines the program that opens it breaks: with room left. */
const paperStep = 2

const asPaper = (briefing: Briefing): Briefing =>
  briefing.onePage ? { ...briefing, sections: [briefing.onePage(paperStep, false)] } : briefing

const writeDocx: Write = async (briefings, { marking, size }, signal) => {
  const [{ wordOf }, { writeWord }, toPng, { loadSvgFont }] = await Promise.all([
    import('#src/export/briefing/word-of.ts'),
    import('#src/export/docx/write-word.ts'),
    pngMaker(signal),
    import('#src/export/load-fonts.ts'),
  ])
  const font = await loadSvgFont()
  const word = await wordOf(briefings.map(asPaper), {
    marking,
    size: wordSizeOf(size),
    created: now(),
    font,
    toPng,
  })
  throwIfCancelled(signal)
  return { bytes: await writeWord(word), missingLetters: [] }
}

const writePages: Write = async (briefings, { marking, size }, signal) => {
  const [{ pdfOf }, { fitPages }, { writePdf }, { loadPdfFonts }] = await Promise.all([
    import('#src/export/briefing/pdf-of.ts'),
    import('#src/export/briefing/fit-page.ts'),
    import('#src/export/pdf/write-pdf.ts'),
    import('#src/export/load-fonts.ts'),
  ])
  const fonts = await loadPdfFonts()
  const options = { marking, size, created: now(), fonts, signal }
  const { bytes, missing } = await writePdf(pdfOf(await fitPages(briefings, options), options))
  return { bytes, missingLetters: missing }
}

/** Formats that are made of sections; a workbook is made of tables (make-book.ts). */
type SectionFormat = Exclude<BriefingFormat, 'xlsx'>

const writers: Readonly<Record<SectionFormat, Write>> = {
  pptx: writePptx,
  pdf: writePages,
  docx: writeDocx,
}

/**
 * One file of a briefing, whole; its writer is loaded for it. Rejects with an ExportError, also when
 * cancelled.
 */
export const writeBriefing = (format: SectionFormat, ...asked: Parameters<Write>): Promise<WrittenFile> =>
  writers[format](...asked)
