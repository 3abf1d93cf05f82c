import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { ExportError } from '#src/export/export-error.ts'
import type * as page from '#src/export/load-fonts.ts'
import { woffToTtf } from '#src/export/pdf/woff-to-ttf.ts'

const { resolve } = createRequire(import.meta.url)

const read = async (name: string): Promise<Buffer> => {
  try {
    return await readFile(resolve(`@fontsource/noto-sans/files/noto-sans-latin-${name}`))
  } catch (error) {
    throw new ExportError('font-not-loaded', name, { cause: error })
  }
}

const asDataUri = (bytes: Buffer): string => `data:font/woff2;base64,${bytes.toString('base64')}`

/** The page's font for SVG files, from its package. */
export const loadSvgFont: typeof page.loadSvgFont = async () => {
  const [regular, semibold] = await Promise.all([read('400-normal.woff2'), read('600-normal.woff2')])
  return { regular: asDataUri(regular), semibold: asDataUri(semibold) }
}

/** The same font as TrueType, for PDF files and for pictures that are drawn here. */
export const loadPdfFonts: typeof page.loadPdfFonts = async () => {
  const [regular, semibold] = await Promise.all([read('400-normal.woff'), read('600-normal.woff')])
  return { regular: woffToTtf(regular), semibold: woffToTtf(semibold) }
}
