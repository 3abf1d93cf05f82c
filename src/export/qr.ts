import { encode } from 'uqr'
import { ExportError } from './export-error.ts'

/** A QR code as an SVG path in modules of size 1; `size` includes the quiet zone of four modules. */
export type QrCode = { size: number; path: string }

const quietZone = 4

/** One rectangle for each run of dark modules in a line: shorter, and without seams. */
const runsOf = (line: readonly boolean[], y: number): string => {
  let path = ''
  for (let x = 0; x < line.length; x++) {
    if (!line[x] || line[x - 1]) continue
    const end = line.indexOf(false, x)
    const length = (end === -1 ? line.length : end) - x
    path += `M${x + quietZone} ${y + quietZone}h${length}v1h-${length}z`
  }
  return path
}

/** The link as a QR code with medium error correction; throws `link-too-long` beyond about 2,300 bytes. */
export const qrCode = (link: string): QrCode => {
  try {
    const { data, size } = encode(link, { ecc: 'M', border: 0 })
    return { size: size + 2 * quietZone, path: data.map(runsOf).join('') }
  } catch (error) {
    throw new ExportError('link-too-long', `${link.length} characters`, { cause: error })
  }
}

/** The code as an SVG file of `pixels` width, black on white. */
export const qrSvg = ({ size, path }: QrCode, pixels: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${pixels}" height="${pixels}" viewBox="0 0 ${size} ${size}">` +
  `<path fill="#ffffff" d="M0 0h${size}v${size}h-${size}z"/><path fill="#000000" d="${path}"/></svg>`
