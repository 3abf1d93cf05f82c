import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { Resvg, initWasm } from '@resvg/resvg-wasm'
import { ExportError, throwIfCancelled } from '#src/export/export-error.ts'
import { unitsInInch, withDensity } from '#src/export/svg/png-density.ts'
import type * as page from '#src/export/svg/svg-to-png.ts'
import { woffToTtf } from '#src/export/pdf/woff-to-ttf.ts'
import { loadPdfFonts } from './load-fonts.ts'

/** Latin letters of names from far away, which the page's own font has only in a file of its own. */
const furtherLetters = ['400-normal', '600-normal'].map((name) => `noto-sans-latin-ext-${name}.woff`)

const start = async () => {
  const { resolve } = createRequire(import.meta.url)
  const [fonts, wasm, ...further] = await Promise.all([
    loadPdfFonts(),
    readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')),
    ...furtherLetters.map((name) => readFile(resolve(`@fontsource/noto-sans/files/${name}`))),
  ])
  await initWasm(wasm)
  return {
    fontBuffers: [fonts.regular, fonts.semibold, ...further.map((woff) => woffToTtf(woff))],
    defaultFontFamily: 'Noto Sans',
    sansSerifFamily: 'Noto Sans',
  }
}

let started: ReturnType<typeof start> | null = null

/**
 * What the renderer can read of an SVG: the font is given apart (the one inside is not read, and takes longer
 * to parse than all else), and its semibold has a name of its own.
 */
const readable = (svg: string): string =>
  svg
    .replaceAll(/<style>.*?<\/style>/gs, '')
    .replaceAll('font-weight="600"', 'font-weight="600" font-family="Noto Sans SemiBold"')

/** Draws an SVG and hands its picture to what is made of it. */
export const drawSvg = async <T>(
  svg: string,
  scale: number,
  background: string | null,
  make: (picture: { width: number; height: number; pixels: Uint8Array; asPng: () => Uint8Array }) => T,
): Promise<T> => {
  started ??= start()
  const font = await started
  try {
    const drawn = new Resvg(readable(svg), {
      font,
      fitTo: { mode: 'zoom', value: scale },
      ...(background !== null && { background }),
    })
    const picture = drawn.render()
    const made = make(picture)
    picture.free()
    drawn.free()
    return made
  } catch (error) {
    throw new ExportError('picture-not-drawn', error instanceof Error ? error.message : String(error), {
      cause: error,
    })
  }
}

/** A self-contained SVG as PNG, as large as a browser draws it, in the page's font and no other. */
export const svgToPng: typeof page.svgToPng = async (svg, { scale, background, signal }) => {
  throwIfCancelled(signal)
  const bytes = await drawSvg(svg, scale, background, (picture) => new Uint8Array(picture.asPng()))
  return new Blob([withDensity(bytes, scale * unitsInInch)], { type: 'image/png' })
}
