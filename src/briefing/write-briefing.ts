import type { Briefing } from '#src/export/briefing/sections.ts'
import { throwIfCancelled } from '#src/export/export-error.ts'
import { now } from '#src/ui/now.ts'
import type { BriefingWish } from './briefing-wish.ts'

type Written = { bytes: Uint8Array<ArrayBuffer>; missingLetters: readonly string[] }

const writePptx = async (
  briefings: readonly Briefing[],
  marking: string,
  signal: AbortSignal,
): Promise<Written> => {
  const [{ deckOf }, { writeDeck }, { svgToPng }] = await Promise.all([
    import('#src/export/briefing/deck-of.ts'),
    import('#src/export/pptx/write-deck.ts'),
    import('#src/export/svg/svg-to-png.ts'),
  ])
  const toPng = async (svg: string) => {
    const picture = await svgToPng(svg, { scale: 2, background: '#ffffff', signal })
    return new Uint8Array(await picture.arrayBuffer())
  }
  const deck = await deckOf(briefings, { marking, created: now(), toPng })
  throwIfCancelled(signal)
  return { bytes: new Uint8Array(writeDeck(deck)), missingLetters: [] }
}

const writePages = async (
  briefings: readonly Briefing[],
  { marking, size }: BriefingWish,
  signal: AbortSignal,
): Promise<Written> => {
  const [{ pdfOf }, { writePdf }, { loadPdfFonts }] = await Promise.all([
    import('#src/export/briefing/pdf-of.ts'),
    import('#src/export/pdf/write-pdf.ts'),
    import('#src/export/load-fonts.ts'),
  ])
  const fonts = await loadPdfFonts()
  const { bytes, missing } = await writePdf(
    pdfOf(briefings, { marking, size, created: now(), fonts, signal }),
  )
  return { bytes, missingLetters: missing }
}

/**
 * One file of a briefing, whole; its writer is loaded for it. Rejects with an ExportError, also when
 * cancelled.
 */
export const writeBriefing = (
  briefings: readonly Briefing[],
  wish: BriefingWish,
  signal: AbortSignal,
): Promise<Written> =>
  wish.format === 'pptx' ? writePptx(briefings, wish.marking, signal) : writePages(briefings, wish, signal)
