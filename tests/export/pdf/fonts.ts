import { readFileSync } from 'node:fs'
import { woffToTtf } from '#src/export/pdf/woff-to-ttf.ts'

const read = (weight: number): Uint8Array =>
  new Uint8Array(
    readFileSync(`node_modules/@fontsource/noto-sans/files/noto-sans-latin-${weight}-normal.woff`),
  )

/** The page's font as PDF files embed it. */
export const fonts = { regular: woffToTtf(read(400)), semibold: woffToTtf(read(600)) }

export const regularWoff = read(400)
