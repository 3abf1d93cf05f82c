import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { Resvg, initWasm } from '@resvg/resvg-wasm'
import { ExportError, throwIfCancelled } from '#src/export/export-error.ts'
import { unitsInInch, withDensity } from '#src/export/svg/png-density.ts'
import type * as page from '#src/export/svg/svg-to-png.ts'
import { loadPdfFonts } from './load-fonts.ts'

const start = async (): Promise<{ fontBuffers: Uint8Array[] }> => {
  const code = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')
  const [fonts, wasm] = await Promise.all([loadPdfFonts(), readFile(code)])
  await initWasm(wasm)
  return { fontBuffers: [fonts.regular, fonts.semibold] }
}

let started: ReturnType<typeof start> | null = null

/** A self-contained SVG as PNG, as large as a browser draws it, in the page's font and no other. */
export const svgToPng: typeof page.svgToPng = async (svg, { scale, background, signal }) => {
  throwIfCancelled(signal)
  started ??= start()
  const font = { ...(await started), defaultFontFamily: 'Noto Sans', sansSerifFamily: 'Noto Sans' }
  try {
    // The font is given apart: the one inside the SVG is not read, and takes longer to parse than all else.
    const drawn = new Resvg(svg.replaceAll(/<style>.*?<\/style>/gs, ''), {
      font,
      fitTo: { mode: 'zoom', value: scale },
      ...(background !== null && { background }),
    })
    const picture = drawn.render()
    const bytes = new Uint8Array(picture.asPng())
    picture.free()
    drawn.free()
    return new Blob([withDensity(bytes, scale * unitsInInch)], { type: 'image/png' })
  } catch (error) {
    throw new ExportError('picture-not-drawn', error instanceof Error ? error.message : String(error), {
      cause: error,
    })
  }
}
