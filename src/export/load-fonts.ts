import regularWoff from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff?url'
import regularWoff2 from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url'
import semiboldWoff from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff?url'
import semiboldWoff2 from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url'
import { ExportError } from './export-error.ts'
import type { SvgFont } from './svg/svg-text.ts'

const load = async (address: string): Promise<Uint8Array> => {
  try {
    const response = await fetch(address)
    if (!response.ok) throw new ExportError('font-not-loaded', `${address}: ${response.status}`)
    return new Uint8Array(await response.arrayBuffer())
  } catch (error) {
    if (error instanceof ExportError) throw error
    throw new ExportError('font-not-loaded', address, { cause: error })
  }
}

const asDataUri = (bytes: Uint8Array): string => {
  let binary = ''
  for (const byte of bytes) binary += String.fromCodePoint(byte)
  return `data:font/woff2;base64,${btoa(binary)}`
}

/** The page's font for SVG files: the same two files that the page shows itself with. */
export const loadSvgFont = async (): Promise<NonNullable<SvgFont>> => {
  const [regular, semibold] = await Promise.all([load(regularWoff2), load(semiboldWoff2)])
  return { regular: asDataUri(regular), semibold: asDataUri(semibold) }
}

type PdfFonts = { regular: Uint8Array; semibold: Uint8Array }

/** Once unpacked: preview and file, and each next one, are drawn with the same. */
let unpacked: PdfFonts | null = null

/** The same font as TrueType, for PDF files. */
export const loadPdfFonts = async (): Promise<PdfFonts> => {
  if (unpacked) return unpacked
  const { woffToTtf } = await import('./pdf/woff-to-ttf.ts')
  const [regular, semibold] = await Promise.all([load(regularWoff), load(semiboldWoff)])
  unpacked = { regular: woffToTtf(regular), semibold: woffToTtf(semibold) }
  return unpacked
}
